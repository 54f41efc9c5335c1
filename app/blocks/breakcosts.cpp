// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/breakcosts.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qreal never = 40; ///< only where nothing else is left

/// Words of the mandated labels, of titles and of offices' names that read badly when they are parted.
const QSet<QString> &words()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                // labels
                "本年度 下年度 本年 上年 新收 结转 继续 年度 数量 件数 项目 内容 决定 处理 办理 结果 情况 "
                "情形 "
                "区分 不计 只计 其他 属于 国家 秘密 法律 行政 法规 禁止 公开 危及 安全 稳定 保护 第三方 合法 "
                "权益 三类 四类 内部 事务 信息 过程性 执法 案卷 查询 事项 机关 本机关 掌握 相关 政府 没有 "
                "现成 "
                "需要 另行 制作 补正 申请 仍不 明确 信访 举报 投诉 重复 要求 提供 出版物 正当 无正当 理由 "
                "大量 "
                "反复 确认 或重新 重新 出具 获取 申请人 逾期 不再 收费 通知 缴纳 费用 总计 自然人 法人 组织 "
                "商业 "
                "企业 科研 机构 社会 公益 服务 维持 纠正 尚未 审结 未经 复议 直接 起诉 诉讼 规章 规范性 文件 "
                "许可 "
                "处罚 强制 事业性 金额 单位 万元 采购 集中 废止 有效 现行 制发 对外 总数量 勾稽 关系 第一项 "
                "第二项 第三项 第四项 之和 等于 予以 部分 无法 不予 "
                // titles
                "工作 报告 "
                // offices
                "人民 办公 办公室 办公厅 办事处 街道 开发区 示范区 管理 管委会 委员会 管理局 监督 市场 市政 "
                "市容 "
                "县域 区域 审批 发展 改革 教育 科学 技术 科技 工业 信息化 民政 司法 财政 人力 资源 保障 规划 "
                "生态 环境 住房 城乡 建设 交通 运输 水利 农业 农村 商务 文化 旅游 卫生 健康 退役 军人 应急 "
                "审计 "
                "国有 资产 统计 医疗 税务 综合 政务 产业 高新 经济 自治 集团 公司 中心")
                .split(QLatin1Char(' '));
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

/// What it costs to divide a name that ends at `end`.
qreal costInOffice(const QString &text, qsizetype position, qsizetype end)
{
    if (position < 3 || end - position < 3)
        return never / 2;
    if (text.at(position - 1).isSpace() || text.at(position - 1) == QChar(u'、'))
        return 0;
    if (partsAWord(text, position))
        return never / 3;
    const QStringView before = QStringView(text).first(position);
    for (const QStringView office : {u"人民政府", u"委员会", u"管委会"}) {
        if (before.endsWith(office))
            return 1;
    }
    if (before.endsWith(u"街道") || QStringView(text).sliced(position).startsWith(u"人民政府"))
        return 6;
    if (before.endsWith(u"开发区") || before.endsWith(u"示范区"))
        return 3;
    return QStringView(u"省市县区州盟旗局厅院部镇乡").contains(before.back()) ? 3 : 8;
}

/// What it costs to divide what follows the office in a title: 2025年|政府信息公开|工作|年度报告.
qreal costBehindOffice(const QString &text, qsizetype position)
{
    const QStringView after = QStringView(text).sliced(position);
    if (after.startsWith(u"工作年度报告"))
        return 1.5;
    if (after.startsWith(u"年度报告"))
        return 2;
    if (partsAWord(text, position) || text.at(position).isDigit() || text.at(position) == QChar(u'年'))
        return never / 3;
    return after.startsWith(u"政府信息公开") ? 5 : 7;
}

} // namespace

BreakCost titleBreakCost(QStringView title, qsizetype room)
{
    static const QRegularExpression year(QStringLiteral("[0-9０-９〇零一二三四五六七八九]{4}\\s*年"));
    const QString text = title.toString();
    const qsizetype found = year.match(text).capturedStart();
    // Without a year the office ends where what every title says begins.
    const qsizetype office =
        found >= 0 ? found : std::max<qsizetype>(0, text.indexOf(QStringLiteral("政府信息公开")));
    return [text, office, room](qsizetype position) -> qreal {
        if (position == office)
            return 0;
        if (position < 3 || text.size() - position < 3)
            return never / 2;
        if (position > office)
            return costBehindOffice(text, position);
        return office <= room ? never : costInOffice(text, position, office);
    };
}

BreakCost officeBreakCost(QStringView office)
{
    const QString text = office.toString();
    return [text](qsizetype position) -> qreal {
        return costInOffice(text, position, text.size());
    };
}

BreakCost labelBreakCost(QStringView label)
{
    const QString text = label.toString();
    return [text](qsizetype position) -> qreal {
        const QChar before = text.at(position - 1);
        if (before == QLatin1Char('.')) // behind the number of a row
            return 6;
        qsizetype pieceBegin = position;
        while (pieceBegin > 0 && !text.at(pieceBegin - 1).isPunct())
            --pieceBegin;
        if (pieceBegin == position)
            return 0;
        if (text.at(position) == QChar(u'（'))
            return 0.5;
        const qreal parted = partsAWord(text, position) ? 4 : 0;
        // Most words are pairs; where three characters make one, it is mostly the first (本年新|制作|数量).
        if ((text.size() - position) % 2 == 0)
            return 1.5 + parted;
        return parted + ((position - pieceBegin) % 2 == 0 ? 1.6 : 3);
    };
}

bool partsAWord(const QString &text, qsizetype position)
{
    for (qsizetype length = 2; length <= 3; ++length) {
        for (qsizetype begin = position - length + 1; begin < position; ++begin) {
            if (begin >= 0 && begin + length <= text.size() && words().contains(text.mid(begin, length)))
                return true;
        }
    }
    return false;
}

} // namespace nianbao
