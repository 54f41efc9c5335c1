// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "style/pagestyle.h"

#include <QCoreApplication>
#include <QJsonValue>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageStyle)
};

const QString marginNames[] = {QStringLiteral("left"), QStringLiteral("top"), QStringLiteral("right"),
                               QStringLiteral("bottom")};
const QString roleNames[] = {QStringLiteral("fang_song"), QStringLiteral("kai"), QStringLiteral("hei"),
                             QStringLiteral("song"), QStringLiteral("title_song")};
static_assert(std::size(roleNames) == fontRoleCount);
const QString numberNames[] = {QStringLiteral("alternating"), QStringLiteral("centred"),
                               QStringLiteral("none")};

/// A tenth of a millimetre is as fine as anyone sets a margin: what page units round is put right.
double roundedMillimetres(qreal units)
{
    return std::round(inMillimetres(units) * 10) / 10;
}

Error wrongValue(const QString &key)
{
    return {QStringLiteral("page-style.wrong-value"),
            Words::tr("The page settings hold no usable value for “%1”. Correct it, or leave it out for the "
                      "standard's value.")
                .arg(key)};
}

/// Numbers out of an object: each reading says whether there was one to use.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }

    void number(const QString &key, double &value)
    {
        if (const QJsonValue found = m_json.value(key); found.isDouble())
            value = found.toDouble();
        else if (!found.isUndefined())
            m_wrong = key;
    }

    void count(const QString &key, int &value)
    {
        double number = value;
        this->number(key, number);
        if (number != std::floor(number) || std::abs(number) > 1000)
            m_wrong = key;
        else
            value = static_cast<int>(number);
    }

    void text(const QString &key, QString &value)
    {
        if (const QJsonValue found = m_json.value(key); found.isString())
            value = found.toString();
        else if (!found.isUndefined())
            m_wrong = key;
    }

    void flag(const QString &key, bool &value)
    {
        if (const QJsonValue found = m_json.value(key); found.isBool())
            value = found.toBool();
        else if (!found.isUndefined())
            m_wrong = key;
    }

    QJsonObject object(const QString &key)
    {
        const QJsonValue found = m_json.value(key);
        if (!found.isUndefined() && !found.isObject())
            m_wrong = key;
        return found.toObject();
    }

    /// The key of a value that cannot be used; empty: none.
    const QString &wrong() const { return m_wrong; }

private:
    QJsonObject m_json;
    QString m_wrong;
};

} // namespace

QMarginsF PageStyle::margins() const
{
    return {area.left(), area.top(), paper.width() - area.right(), paper.height() - area.bottom()};
}

void PageStyle::setMargins(const QMarginsF &margins)
{
    area = QRectF(QPointF(0, 0), paper).marginsRemoved(margins);
}

Result<PageStyle> checkedPageStyle(const PageStyle &style)
{
    const QMarginsF margins = style.margins();
    for (const qreal margin : {margins.left(), margins.top(), margins.right(), margins.bottom()}) {
        // Page units are no whole tenths of millimetres.
        if (!(inMillimetres(margin) >= 9.95 && inMillimetres(margin) <= 60.05))
            return Error{QStringLiteral("page-style.margins"),
                         Words::tr("A margin must be between 10 and 60 mm. Change it.")};
    }
    if (style.linesPerPage < 10 || style.linesPerPage > 45 || style.linePitch() < 1.1 * style.bodySize)
        return Error{QStringLiteral("page-style.lines"),
                     Words::tr("These margins have no room for %1 lines a page; 10 to %2 can be set.")
                         .arg(style.linesPerPage)
                         .arg(std::min(45, static_cast<int>(style.area.height() / (1.1 * style.bodySize))))};
    if (style.charactersPerLine < 15 || style.charactersPerLine > 50 ||
        style.characterPitch() < 0.95 * style.bodySize)
        return Error{QStringLiteral("page-style.characters"),
                     Words::tr("These margins have no room for %1 characters a line; 15 to %2 can be set.")
                         .arg(style.charactersPerLine)
                         .arg(std::min(50, static_cast<int>(style.area.width() / (0.95 * style.bodySize))))};
    for (const QString &face : style.faces) {
        const bool isPrintable = std::all_of(face.begin(), face.end(), [](QChar c) {
            return c.category() != QChar::Other_Control && !c.isNonCharacter() && !c.isSurrogate();
        });
        if (face.size() > 100 || !isPrintable)
            return Error{
                QStringLiteral("page-style.face"),
                Words::tr("The name of a font is at most 100 characters long, all of them printable. "
                          "Choose another one.")};
    }
    return style;
}

QJsonObject pageStyleToJson(const PageStyle &style)
{
    const QMarginsF margins = style.margins();
    const qreal sides[] = {margins.left(), margins.top(), margins.right(), margins.bottom()};
    QJsonObject margin;
    for (std::size_t side = 0; side < std::size(sides); ++side)
        margin.insert(marginNames[side], roundedMillimetres(sides[side]));
    QJsonObject faces;
    for (std::size_t role = 0; role < style.faces.size(); ++role) {
        if (!style.faces.at(role).isEmpty())
            faces.insert(roleNames[role], style.faces.at(role));
    }
    return {{QStringLiteral("margins_mm"), margin},
            {QStringLiteral("lines_per_page"), style.linesPerPage},
            {QStringLiteral("characters_per_line"), style.charactersPerLine},
            {QStringLiteral("fonts"), faces},
            {QStringLiteral("page_numbers"), numberNames[static_cast<std::size_t>(style.pageNumbers)]},
            {QStringLiteral("landscape_tables"), style.landscapeTables}};
}

QStringList unknownPageStyleKeys(const QJsonObject &json)
{
    const QStringList top{QStringLiteral("margins_mm"),          QStringLiteral("lines_per_page"),
                          QStringLiteral("characters_per_line"), QStringLiteral("fonts"),
                          QStringLiteral("page_numbers"),        QStringLiteral("landscape_tables")};
    QStringList unknown;
    const auto look = [&unknown](const QJsonObject &object, const QString &prefix, const QStringList &known) {
        for (const QString &key : object.keys()) {
            if (!known.contains(key))
                unknown << prefix + key;
        }
    };
    look(json, {}, top);
    look(json.value(QStringLiteral("margins_mm")).toObject(), QStringLiteral("margins_mm."),
         {std::begin(marginNames), std::end(marginNames)});
    look(json.value(QStringLiteral("fonts")).toObject(), QStringLiteral("fonts."),
         {std::begin(roleNames), std::end(roleNames)});
    return unknown;
}

Result<PageStyle> pageStyleFromJson(const QJsonObject &json)
{
    PageStyle style;
    Reader reader(json);
    reader.count(QStringLiteral("lines_per_page"), style.linesPerPage);
    reader.count(QStringLiteral("characters_per_line"), style.charactersPerLine);
    reader.flag(QStringLiteral("landscape_tables"), style.landscapeTables);

    QString numbers = numberNames[0];
    reader.text(QStringLiteral("page_numbers"), numbers);
    const auto *const known = std::find(std::begin(numberNames), std::end(numberNames), numbers);
    if (known == std::end(numberNames))
        return wrongValue(QStringLiteral("page_numbers"));
    style.pageNumbers = static_cast<PageNumbers>(known - std::begin(numberNames));

    Reader faces(reader.object(QStringLiteral("fonts")));
    for (std::size_t role = 0; role < style.faces.size(); ++role)
        faces.text(roleNames[role], style.faces.at(role));

    Reader margins(reader.object(QStringLiteral("margins_mm")));
    const QMarginsF standard = style.margins();
    double sides[] = {roundedMillimetres(standard.left()), roundedMillimetres(standard.top()),
                      roundedMillimetres(standard.right()), roundedMillimetres(standard.bottom())};
    for (std::size_t side = 0; side < std::size(sides); ++side)
        margins.number(marginNames[side], sides[side]);
    for (const Reader *read : {&reader, &faces, &margins}) {
        if (!read->wrong().isEmpty())
            return wrongValue(read->wrong());
    }
    style.setMargins(
        {millimetres(sides[0]), millimetres(sides[1]), millimetres(sides[2]), millimetres(sides[3])});
    return checkedPageStyle(style);
}

} // namespace nianbao
