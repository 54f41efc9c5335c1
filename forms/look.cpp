// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/look.h"

#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace nianbao::look {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

// A drawing of resources/icons in one colour; the drawings say "currentColor" where the palette decides.
// Kept in Qt's cache, because marks are drawn again at every keystroke.
QPixmap drawn(const QString &name, const QColor &colour, int size)
{
    const QString key = QStringLiteral("nianbao-%1-%2-%3").arg(name, colour.name()).arg(size);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap drawnFor(const QString &name, const QColor &colour, int size, double devicePixelRatio)
{
    QPixmap pixmap = drawn(name, colour, static_cast<int>(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QString nameOf(Mark mark)
{
    static constexpr std::array names = {"", "done", "blank", "question", "warning", "error"};
    return QString::fromLatin1(names.at(static_cast<size_t>(mark)));
}

QIcon iconFrom(const QString &name, const QColor &normal, const QColor &disabled)
{
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48}) {
        icon.addPixmap(drawn(name, normal, size), QIcon::Normal);
        icon.addPixmap(drawn(name, normal, size), QIcon::Selected);
        icon.addPixmap(drawn(name, disabled, size), QIcon::Disabled);
    }
    return icon;
}

const QStringList &simplifiedChineseFonts()
{
    static const QStringList families{QStringLiteral("Noto Sans CJK SC"),
                                      QStringLiteral("Microsoft YaHei UI"),
                                      QStringLiteral("Source Han Sans SC"), QStringLiteral("Noto Sans SC"),
                                      QStringLiteral("WenQuanYi Micro Hei")};
    return families;
}

} // namespace

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Mark::Error;
    case Severity::Warning:
        return Mark::Warning;
    case Severity::Question:
        return Mark::Question;
    }
    return Mark::None;
}

QColor accent(Mark mark, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (mark) {
    case Mark::Error:
        return dark ? QColor(0xFF, 0x8A, 0x80) : QColor(0xB3, 0x26, 0x1E);
    case Mark::Warning:
        return dark ? QColor(0xF2, 0xB8, 0x4B) : QColor(0x8A, 0x5A, 0x00);
    case Mark::Question:
        return dark ? QColor(0x8A, 0xB4, 0xF8) : QColor(0x1A, 0x5F, 0xB4);
    case Mark::Done:
        return dark ? QColor(0x7B, 0xD8, 0x8F) : QColor(0x1B, 0x7A, 0x3D);
    case Mark::Blank:
    case Mark::None:
        break;
    }
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.6);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int from, int to) {
        return static_cast<int>(static_cast<double>(from) + share * static_cast<double>(to - from));
    };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

QIcon icon(const QString &name, const QPalette &palette)
{
    return iconFrom(name, palette.color(QPalette::Active, QPalette::ButtonText),
                    palette.color(QPalette::Disabled, QPalette::ButtonText));
}

QIcon icon(Mark mark, const QPalette &palette)
{
    if (mark == Mark::None)
        return {};
    const QColor colour = accent(mark, palette);
    return iconFrom(nameOf(mark), colour, colour);
}

QPixmap pixmap(Mark mark, const QPalette &palette, int size, double devicePixelRatio)
{
    return drawnFor(nameOf(mark), accent(mark, palette), size, devicePixelRatio);
}

QPixmap linkPixmap(const QString &name, const QPalette &palette, int size, double devicePixelRatio)
{
    return drawnFor(name, accent(Mark::Question, palette), size, devicePixelRatio);
}

void paintBorder(QPainter &painter, const QRect &rect, const QPalette &palette, bool focused)
{
    const QColor paper = palette.color(QPalette::Base);
    painter.setPen(focused ? palette.color(QPalette::Highlight)
                           : mixed(paper, palette.color(QPalette::Text), 0.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

QFont paperFont(const QFont &base)
{
    QFont font = base;
    font.setFamilies({QStringLiteral("SimSun"), QStringLiteral("Noto Serif CJK SC"),
                      QStringLiteral("FandolSong"), QStringLiteral("Source Han Serif SC")});
    font.setStyleHint(QFont::Serif);
    return font;
}

QFont levelFont(const QFont &base, int level)
{
    // As on the pages, the printed fonts first and those that stand for them behind.
    static const QStringList fangSong{QStringLiteral("FangSong_GB2312"), QStringLiteral("FangSong"),
                                      QStringLiteral("STFangsong"),      QStringLiteral("FandolFang"),
                                      QStringLiteral("FandolFang R"),    QStringLiteral("Noto Serif CJK SC")};
    static const QStringList kai{QStringLiteral("KaiTi_GB2312"),  QStringLiteral("KaiTi"),
                                 QStringLiteral("STKaiti"),       QStringLiteral("LXGW WenKai"),
                                 QStringLiteral("AR PL UKai CN"), QStringLiteral("FandolKai")};
    static const QStringList hei{QStringLiteral("SimHei"), QStringLiteral("Noto Sans CJK SC"),
                                 QStringLiteral("Source Han Sans SC"), QStringLiteral("WenQuanYi Zen Hei")};
    QFont font = base;
    font.setFamilies(level == 1 ? hei : level == 2 ? kai : fangSong);
    return font;
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 0.85);
    else
        font.setPixelSize(base.pixelSize() * 85 / 100);
    return font;
}

QFont boldFont(const QFont &base)
{
    QFont font = base;
    font.setBold(true);
    return font;
}

QFont windowFont(const QFont &system)
{
    QFont font = system;
    const bool writesChinese =
        QFontDatabase::writingSystems(system.family()).contains(QFontDatabase::SimplifiedChinese);
    // Without a Chinese family named, the system may pick Japanese letter forms.
    QStringList families = simplifiedChineseFonts();
    if (writesChinese)
        families.prepend(system.family());
    else
        families.append(system.family());
    font.setFamilies(families);
    return font;
}

} // namespace nianbao::look
