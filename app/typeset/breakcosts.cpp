// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/linebreaker.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace nianbao {

BreakCost titleBreakCost(QStringView title)
{
    static const QRegularExpression year(QStringLiteral("[0-9０-９〇零一二三四五六七八九]{4}\\s*年"));
    const QString text = title.toString();
    const qsizetype yearBegin = year.match(text).capturedStart();
    return [text, yearBegin](qsizetype position) -> qreal {
        const qsizetype left = text.size() - position;
        if (position < 3 || left < 3)
            return 20;
        if (position == yearBegin)
            return 0;
        if (text.at(position).isDigit() || text.at(position) == u'年')
            return 12; // between office or year number and what belongs to it
        if (yearBegin >= 0 && position > yearBegin)
            return left % 2 == 0 ? 3 : 9; // 政府|信息|公开|工作|年度|报告: pairs, counted from the end
        const QStringView before = QStringView(text).first(position);
        for (const QStringView office : {u"人民政府", u"委员会", u"办公室", u"街道", u"管委会"}) {
            if (before.endsWith(office))
                return 2;
        }
        return QStringView(u"省市县区局厅委部院").contains(before.back()) ? 4 : 7;
    };
}

namespace {

/// Pairs that stand in the mandated labels and read badly when they are parted.
bool partsAWord(QStringView text, qsizetype position)
{
    static const QStringList words =
        QStringLiteral("处理 办理 补正 申请 信息 公开 机关 政府 行政 年度 数量 理由 缴纳 费用 通知 "
                       "收费 逾期 社会 公益 组织 法律 服务 机构 商业 企业 科研 结果 维持 纠正 项目 "
                       "采购 金额 制作 要求 确认 获取 出具")
            .split(QLatin1Char(' '));
    return words.contains(text.sliced(position - 1, 2));
}

} // namespace

BreakCost labelBreakCost(QStringView label)
{
    const QString text = label.toString();
    return [text](qsizetype position) -> qreal {
        qsizetype pieceBegin = position;
        while (pieceBegin > 0 && !text.at(pieceBegin - 1).isPunct())
            --pieceBegin;
        if (pieceBegin == position)
            return 0;
        const qreal parted = partsAWord(text, position) ? 2 : 0;
        // Most words are pairs; where three characters make one, it is mostly the first (本年新|制作|数量).
        if ((text.size() - position) % 2 == 0)
            return 1.5 + parted;
        return parted + ((position - pieceBegin) % 2 == 0 ? 1.6 : 3);
    };
}

} // namespace nianbao
