// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/contact.h"

#include <QList>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace nianbao {

namespace {

enum class Part { Office, Address, Postcode, Telephone, Fax, Email, Website };

struct PartFacts
{
    Part part;
    QString Contact::*value;
    const char16_t *label;    ///< as we write it
    const char16_t *labels;   ///< as others write it, the longer ones first
    const char16_t *directly; ///< what may follow the label without a colon; null: nothing
};

// In the order in which we write them.
constexpr std::array parts{
    PartFacts{Part::Office, &Contact::office, u"联系单位",
              u"联系单位|联系部门|联系科室|联系处室|联系机构|咨询单位", nullptr},
    PartFacts{Part::Address, &Contact::address, u"地址",
              u"联系地址|通讯地址|通信地址|办公地址|办公地点|单位地址|邮寄地址|地址", nullptr},
    PartFacts{Part::Postcode, &Contact::postcode, u"邮编", u"邮政编码|邮编", u"[0-9０-９]{6}"},
    PartFacts{Part::Telephone, &Contact::telephone, u"电话",
              u"联系电话号码|联系电话|办公电话|咨询电话|电话号码|电话",
              u"[0-9０-９(（][0-9０-９()（）—－-]{5}"},
    PartFacts{Part::Fax, &Contact::fax, u"传真", u"传真号码|传真电话|传真",
              u"[0-9０-９(（][0-9０-９()（）—－-]{5}"},
    PartFacts{Part::Email, &Contact::email, u"电子邮箱",
              u"电子邮箱地址|电子邮箱|电子邮件地址|电子邮件|电子信箱|邮箱地址|邮箱|[Ee]-?[Mm]ail",
              u"[A-Za-z0-9]"},
    PartFacts{Part::Website, &Contact::website, u"网址", u"网站网址|网站地址|网站首页|网址", u"[A-Za-z]"},
};

const PartFacts &factsOf(Part part)
{
    return parts.at(static_cast<size_t>(part));
}

/// Where a part stands in a text: from its label (or, without one, from its value) to the end of its value.
struct Span
{
    Part part = Part::Office;
    qsizetype begin = 0;
    qsizetype value = 0;
    qsizetype end = 0;
    bool labelled = true;
    bool colon = true; ///< whether a colon or 为 parts label and value
};

const QRegularExpression &labelPattern()
{
    static const QRegularExpression pattern = [] {
        QStringList all;
        for (const PartFacts &facts : parts) {
            const QString directly =
                facts.directly ? QStringLiteral("|\\s*(?=%1)").arg(QStringView(facts.directly)) : QString();
            all << QStringLiteral("(?<p%1>(?:%2)(?:\\s*[:：]\\s*|\\s*为\\s*[:：]?\\s*%3))")
                       .arg(static_cast<int>(facts.part))
                       .arg(QStringView(facts.labels), directly);
        }
        // A telephone for complaints is not the one for questions.
        return QRegularExpression(
            QStringLiteral("(?<!监督|举报|投诉|网站|邮箱|邮件|信箱)(?:%1)").arg(all.join(QLatin1Char('|'))));
    }();
    return pattern;
}

bool endsValue(QChar c)
{
    return QStringView(u"，,；;。\n").contains(c);
}

int bracketStep(QChar c)
{
    return c == u'（' || c == u'(' ? 1 : (c == u'）' || c == u')' ? -1 : 0);
}

// Where a value that begins at `begin` ends, before `limit`.
qsizetype valueEnd(const QString &text, qsizetype begin, qsizetype limit)
{
    int depth = 0;
    qsizetype end = begin;
    for (; end < limit && !endsValue(text.at(end)); ++end) {
        depth += bracketStep(text.at(end));
        if (depth < 0)
            break;
    }
    while (end > begin && text.at(end - 1).isSpace())
        --end;
    // A list of labels in one clause: "地址：…、电话：…".
    if (end == limit && end > begin && text.at(end - 1) == u'、')
        --end;
    return end;
}

QList<Span> labelledSpans(const QString &text)
{
    static const QRegularExpression parted(QStringLiteral("[:：为]\\s*$"));
    QList<Span> spans;
    QRegularExpressionMatchIterator matches = labelPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        for (const PartFacts &facts : parts) {
            if (match.capturedLength(QStringLiteral("p%1").arg(static_cast<int>(facts.part))) > 0)
                spans << Span{facts.part,
                              match.capturedStart(),
                              match.capturedEnd(),
                              match.capturedEnd(),
                              true,
                              parted.match(match.captured()).hasMatch()};
        }
    }
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const bool last = i + 1 == spans.size();
        spans[i].end = valueEnd(text, spans[i].value, last ? text.size() : spans[i + 1].begin);
    }
    return spans;
}

std::optional<Span> officeSpan(const QString &text)
{
    static const QRegularExpression with(
        QStringLiteral("请(?:您)?(?:直接|及时|径)?(?:与|和|同|向)"
                       "(?<office>(?:[^，,；;。：:（）()\\n]|[（(][^（）()：:\\n]*[）)]){1,60}?)"
                       "(?:联系咨询|咨询联系|联系|咨询|反映)(?=[^\\x{4E00}-\\x{9FFF}]|$)"));
    static const QRegularExpression direct(QStringLiteral(
        "请(?:您)?(?:直接|及时)?联系(?<office>[^，,；;。：:（）()\\n]{1,60}?)(?=[（(，,；;。\\n]|$)"));
    QRegularExpressionMatch match = with.match(text);
    if (!match.hasMatch())
        match = direct.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype begin = match.capturedStart(u"office");
    return Span{Part::Office, begin, begin, match.capturedEnd(u"office"), false};
}

std::optional<Span> bareWebsite(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("(https?://|www\\.)[A-Za-z0-9./_?=&%:#~+@!*'-]+"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Span{Part::Website, match.capturedStart(), match.capturedStart(), match.capturedEnd(), false};
}

std::optional<Span> spanOf(const QString &text, Part part)
{
    for (const Span &span : labelledSpans(text)) {
        if (span.part == part)
            return span;
    }
    if (part == Part::Office)
        return officeSpan(text);
    return part == Part::Website ? bareWebsite(text) : std::nullopt;
}

QString clauseOf(Part part, const QString &value)
{
    return QStringView(factsOf(part).label).toString() + u'：' + value;
}

QString clausesOf(const Contact &contact, bool office)
{
    QStringList clauses;
    for (const PartFacts &facts : parts) {
        const QString value = contact.*facts.value;
        if (!value.isEmpty() && (office || facts.part != Part::Office))
            clauses << clauseOf(facts.part, value);
    }
    return clauses.join(u'，');
}

// Takes out the sentence around `at` when it only asked for questions and nothing of a contact is left in it.
QString withoutEmptySentence(const QString &text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && text.at(begin - 1) != u'。' && text.at(begin - 1) != u'\n')
        --begin;
    qsizetype end = at;
    while (end < text.size() && text.at(end) != u'。' && text.at(end) != u'\n')
        ++end;
    static const QRegularExpression asks(
        QStringLiteral("^\\s*(如|若|对|有|联系方式)[^。]{0,30}(联系|咨询|反映|联系方式)?[：:]?$"));
    const QString sentence = text.sliced(begin, end - begin);
    if (!contactIn(sentence).isEmpty() || !asks.match(sentence).hasMatch())
        return text;
    if (end < text.size() && text.at(end) == u'。')
        ++end;
    if (end == text.size() && begin > 0 && text.at(begin - 1) == u'\n')
        --begin;
    return text.first(begin) + text.sliced(end);
}

// "请与…联系（电话：…）" without its office becomes "请按以下方式联系（电话：…）".
QString withoutOffice(const QString &text, const Span &span)
{
    const QString rest = text.first(span.begin) + text.sliced(span.end);
    const QString shorter = withoutEmptySentence(rest, span.begin);
    if (shorter != rest)
        return shorter;
    qsizetype head = span.begin;
    while (head > 0 && text.at(head - 1) != u'请')
        --head;
    static const QRegularExpression verb(QStringLiteral("^(联系咨询|咨询联系|联系|咨询|反映)"));
    const qsizetype tail = span.end + verb.match(text.sliced(span.end)).capturedLength();
    return text.first(head) + QStringLiteral("按以下方式联系") + text.sliced(tail);
}

QString without(const QString &text, const Span &span)
{
    if (!span.labelled && span.part == Part::Office)
        return withoutOffice(text, span);
    const auto isComma = [](QChar c) {
        return QStringView(u"，,；;、 ").contains(c);
    };
    qsizetype begin = span.begin;
    qsizetype end = span.end;
    if (begin > 0 && isComma(text.at(begin - 1)))
        --begin;
    else
        while (end < text.size() && isComma(text.at(end)))
            ++end;
    const bool bracketed = begin > 0 && end < text.size() && bracketStep(text.at(begin - 1)) > 0 &&
                           bracketStep(text.at(end)) < 0;
    if (bracketed) {
        --begin;
        ++end;
    }
    return withoutEmptySentence(text.first(begin) + text.sliced(end), begin);
}

// The sentence at the end, on a line of its own where the text does not end in a full stop.
QString withSentence(const QString &text, const Contact &contact)
{
    const bool open = !text.isEmpty() && !text.endsWith(u'。') && !text.endsWith(u'\n');
    return text + (open ? QStringLiteral("\n") : QString()) + contactSentence(contact);
}

QString withNewPart(const QString &text, Part part, const QString &value)
{
    QList<Span> spans = labelledSpans(text);
    // The website often stands elsewhere, where the electronic version is.
    spans.removeIf([](const Span &span) { return span.part == Part::Website; });
    if (part == Part::Office) {
        static const QRegularExpression verb(QStringLiteral("请按以下方式联系"));
        if (const QRegularExpressionMatch match = verb.match(text); match.hasMatch())
            return text.first(match.capturedStart()) + QStringLiteral("请与%1联系").arg(value) +
                   text.sliced(match.capturedEnd());
        if (!spans.isEmpty())
            return text.first(spans.first().begin) + clauseOf(part, value) + u'，' +
                   text.sliced(spans.first().begin);
    }
    if (!spans.isEmpty())
        return text.first(spans.last().end) + u'，' + clauseOf(part, value) + text.sliced(spans.last().end);
    if (const std::optional<Span> office = officeSpan(text)) {
        static const QRegularExpression verb(QStringLiteral("^(联系咨询|咨询联系|联系|咨询|反映)"));
        const qsizetype at = office->end + verb.match(text.sliced(office->end)).capturedLength();
        return text.first(at) + u'（' + clauseOf(part, value) + u'）' + text.sliced(at);
    }
    Contact only;
    only.*factsOf(part).value = value;
    return withSentence(text, only);
}

// What an office named without label becomes: "请联系…" with brackets in the name needs 请与…联系 to be read.
QString withOtherOffice(const QString &text, const Span &span, const QString &value)
{
    const QString before = text.first(span.value);
    const bool direct = before.endsWith(u"联系");
    if (direct && (value.contains(u'（') || value.contains(u'(')))
        return before.chopped(2) + QStringLiteral("与%1联系").arg(value) + text.sliced(span.end);
    return before + value + text.sliced(span.end);
}

QString withPart(const QString &text, Part part, const QString &value)
{
    const std::optional<Span> span = spanOf(text, part);
    if (!span)
        return withNewPart(text, part, value);
    if (value.isEmpty())
        return without(text, *span);
    if (part == Part::Office && !span->labelled)
        return withOtherOffice(text, *span, value);
    QString written = value;
    if (!span->labelled) {
        // Without its label only what looks like an address of the web is known as one.
        const std::optional<Span> again = bareWebsite(value);
        const bool known = again && again->begin == 0 && again->end == value.size();
        written = known ? value : clauseOf(part, value);
    } else if (!span->colon) {
        written = u'：' + value;
    }
    return text.first(span->value) + written + text.sliced(span->end);
}

} // namespace

Contact contactIn(const QString &preamble)
{
    Contact contact;
    for (const PartFacts &facts : parts) {
        if (const std::optional<Span> span = spanOf(preamble, facts.part))
            contact.*facts.value = preamble.sliced(span->value, span->end - span->value);
    }
    return contact;
}

QString withContact(const QString &preamble, const Contact &contact)
{
    const Contact before = contactIn(preamble);
    if (before.isEmpty() && !contact.isEmpty() && labelledSpans(preamble).isEmpty()) {
        Contact clean;
        for (const PartFacts &facts : parts)
            clean.*facts.value = asContactValue(contact.*facts.value);
        return withSentence(preamble, clean);
    }
    QString text = preamble;
    for (const PartFacts &facts : parts) {
        if (before.*facts.value != contact.*facts.value)
            text = withPart(text, facts.part, asContactValue(contact.*facts.value));
    }
    return text;
}

QString asContactValue(const QString &typed)
{
    QString value;
    int depth = 0;
    for (const QChar c : typed.simplified()) {
        const int step = bracketStep(c);
        if (endsValue(c)) {
            value += u'、';
        } else if (step >= 0 || depth > 0) {
            value += c;
            depth += step;
        }
    }
    for (; depth > 0; --depth)
        value.remove(std::max(value.lastIndexOf(u'（'), value.lastIndexOf(u'(')), 1);
    while (value.endsWith(u'、') || value.endsWith(u' '))
        value.chop(1);
    while (value.startsWith(u'、') || value.startsWith(u' '))
        value.remove(0, 1);
    return value;
}

QString contactSentence(const Contact &contact)
{
    if (contact.isEmpty())
        return {};
    const QString clauses = clausesOf(contact, false);
    const QString ask = contact.office.isEmpty()
                            ? QStringLiteral("如对本报告有疑问，请按以下方式联系")
                            : QStringLiteral("如对本报告有疑问，请与%1联系").arg(contact.office);
    return ask + (clauses.isEmpty() ? QStringLiteral("。") : QStringLiteral("（%1）。").arg(clauses));
}

} // namespace nianbao
