// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/wordorder.h"

#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

namespace nianbao::test {

namespace {

/// What an element holds. A sequence has its children in this order, each once at most but for those marked
/// "*"; a choice has them in any order and number.
struct Content
{
    QStringList children;
    bool isSequence = true;

    bool isRepeated(const QString &child) const { return !isSequence || children.contains(child + u'*'); }
    qsizetype position(const QString &child) const
    {
        return isRepeated(child) && isSequence ? children.indexOf(child + u'*') : children.indexOf(child);
    }
};

Content sequence(const char *children)
{
    return {QString::fromLatin1(children).simplified().split(u' ', Qt::SkipEmptyParts), true};
}

Content choice(const char *children)
{
    return {QString::fromLatin1(children).simplified().split(u' ', Qt::SkipEmptyParts), false};
}

// CT_PPrBase, 17.3.1; a paragraph adds rPr, sectPr and pPrChange, a style only none of these.
constexpr char paragraphProperties[] =
    "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr "
    "w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct "
    "w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind "
    "w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment "
    "w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange";

// EG_RPrBase, 17.3.2: a choice by the schema, in the order in which Word writes it and older readers want it.
constexpr char runProperties[] =
    "w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss "
    "w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz "
    "w:szCs "
    "w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout "
    "w:specVanish w:oMath w:rPrChange";

// CT_Settings, 17.15.1.78.
constexpr char settings[] =
    "w:writeProtection w:view w:zoom w:removePersonalInformation w:removeDateAndTime "
    "w:doNotDisplayPageBoundaries w:displayBackgroundShape w:printPostScriptOverText "
    "w:printFractionalCharacterWidth w:printFormsData w:embedTrueTypeFonts w:embedSystemFonts "
    "w:saveSubsetFonts w:saveFormsData w:mirrorMargins w:alignBordersAndEdges w:bordersDoNotSurroundHeader "
    "w:bordersDoNotSurroundFooter w:gutterAtTop w:hideSpellingErrors w:hideGrammaticalErrors "
    "w:activeWritingStyle* w:proofState w:formsDesign w:attachedTemplate w:linkStyles "
    "w:stylePaneFormatFilter "
    "w:stylePaneSortMethod w:documentType w:mailMerge w:revisionView w:trackRevisions w:doNotTrackMoves "
    "w:doNotTrackFormatting w:documentProtection w:autoFormatOverride w:styleLockTheme w:styleLockQFSet "
    "w:defaultTabStop w:autoHyphenation w:consecutiveHyphenLimit w:hyphenationZone w:doNotHyphenateCaps "
    "w:showEnvelope w:summaryLength w:clickAndTypeStyle w:defaultTableStyle w:evenAndOddHeaders "
    "w:bookFoldRevPrinting w:bookFoldPrinting w:bookFoldPrintingSheets w:drawingGridHorizontalSpacing "
    "w:drawingGridVerticalSpacing w:displayHorizontalDrawingGridEvery w:displayVerticalDrawingGridEvery "
    "w:doNotUseMarginsForDrawingGridOrigin w:drawingGridHorizontalOrigin w:drawingGridVerticalOrigin "
    "w:doNotShadeFormData w:noPunctuationKerning w:characterSpacingControl w:printTwoOnOne "
    "w:strictFirstAndLastChars w:noLineBreaksAfter w:noLineBreaksBefore w:savePreviewPicture "
    "w:doNotValidateAgainstSchema w:saveInvalidXml w:ignoreMixedContent w:alwaysShowPlaceholderText "
    "w:doNotDemarcateInvalidXml w:saveXmlDataOnly w:useXSLTWhenSaving w:saveThroughXslt w:showXMLTags "
    "w:alwaysMergeEmptyNamespace w:updateFields w:hdrShapeDefaults w:footnotePr w:endnotePr w:compat "
    "w:docVars "
    "w:rsids m:mathPr w:attachedSchema* w:themeFontLang w:clrSchemeMapping w:doNotIncludeSubdocsInStats "
    "w:doNotAutoCompressPictures w:forceUpgrade w:captions w:readModeInkLockDown w:smartTagType* "
    "sl:schemaLibrary w:shapeDefaults w:doNotEmbedSmartTags w:decimalSymbol w:listSeparator";

QHash<QString, Content> contents()
{
    const Content table = sequence(
        "w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW "
        "w:jc "
        "w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption "
        "w:tblDescription w:tblPrChange");
    const Content sides = sequence("w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV");
    return {
        {QStringLiteral("w:document"), sequence("w:background w:body")},
        {QStringLiteral("w:body"), sequence("w:p* w:tbl* w:sectPr")}, // blocks in any order: see below
        {QStringLiteral("w:hdr"), choice("w:p w:tbl")},
        {QStringLiteral("w:ftr"), choice("w:p w:tbl")},
        {QStringLiteral("w:p"), sequence("w:pPr w:r*")},
        {QStringLiteral("w:pPr"), sequence(paragraphProperties)},
        {QStringLiteral("w:r"), sequence("w:rPr w:t* w:br* w:fldChar* w:instrText*")},
        {QStringLiteral("w:rPr"), sequence(runProperties)},
        {QStringLiteral("w:tbl"), sequence("w:tblPr w:tblGrid w:tr*")},
        {QStringLiteral("w:tblPr"), table},
        {QStringLiteral("w:tblBorders"), sides},
        {QStringLiteral("w:tblCellMar"), sides},
        {QStringLiteral("w:tblGrid"), sequence("w:gridCol* w:tblGridChange")},
        {QStringLiteral("w:tr"), sequence("w:tblPrEx w:trPr w:tc*")},
        {QStringLiteral("w:trPr"),
         choice("w:cnfStyle w:divId w:gridBefore w:gridAfter w:wBefore w:wAfter "
                "w:cantSplit w:trHeight w:tblHeader w:tblCellSpacing w:jc w:hidden")},
        {QStringLiteral("w:tc"), sequence("w:tcPr w:p*")},
        {QStringLiteral("w:tcPr"),
         sequence("w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar "
                  "w:textDirection w:tcFitText w:vAlign w:hideMark w:headers")},
        {QStringLiteral("w:sectPr"),
         sequence("w:headerReference* w:footerReference* w:footnotePr w:endnotePr w:type w:pgSz w:pgMar "
                  "w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote "
                  "w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid w:printerSettings")},
        {QStringLiteral("w:styles"), sequence("w:docDefaults w:latentStyles w:style*")},
        {QStringLiteral("w:docDefaults"), sequence("w:rPrDefault w:pPrDefault")},
        {QStringLiteral("w:rPrDefault"), sequence("w:rPr")},
        {QStringLiteral("w:pPrDefault"), sequence("w:pPr")},
        {QStringLiteral("w:style"),
         sequence(
             "w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden "
             "w:unhideWhenUsed w:qFormat w:locked w:personal w:personalCompose w:personalReply w:rsid "
             "w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr*")},
        {QStringLiteral("w:settings"), sequence(settings)},
        {QStringLiteral("w:compat"), sequence("w:useFELayout w:compatSetting*")},
        {QStringLiteral("w:fonts"), sequence("w:font*")},
        {QStringLiteral("w:font"),
         sequence("w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig w:embedRegular "
                  "w:embedBold w:embedItalic w:embedBoldItalic")},
        {QStringLiteral("Types"), choice("Default Override")},
        {QStringLiteral("Relationships"), choice("Relationship")},
        {QStringLiteral("cp:coreProperties"),
         choice("dc:title dc:creator dc:language dcterms:created dcterms:modified")},
        {QStringLiteral("Properties"), choice("Application")},
    };
}

/// Elements that the standard lets stand in any order among themselves.
bool isBlock(const QString &name)
{
    return name == u"w:p" || name == u"w:tbl";
}

} // namespace

QString faultOfOrder(const QByteArray &part)
{
    struct Open
    {
        QString name;
        qsizetype reached = -1;
        QString last;
    };
    const QHash<QString, Content> known = contents();
    QList<Open> open{Open{}};
    QXmlStreamReader reader(part);
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return QStringLiteral("a document type");
        if (token == QXmlStreamReader::EndElement)
            open.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.qualifiedName().toString();
        Open &parent = open.last();
        if (open.size() > 1) {
            const Content content = known.value(parent.name);
            const qsizetype position = content.position(name);
            if (position < 0)
                return QStringLiteral("%1 in %2").arg(name, parent.name);
            const bool isAgain = name == parent.last && !content.isRepeated(name);
            const bool isEarlier = position < parent.reached && !(isBlock(name) && isBlock(parent.last));
            if (content.isSequence && (isAgain || isEarlier))
                return QStringLiteral("%1 behind %2 in %3").arg(name, parent.last, parent.name);
            parent.reached = position;
            parent.last = name;
        } else if (!known.contains(name)) {
            return QStringLiteral("%1 as a root").arg(name);
        }
        open << Open{name, -1, {}};
    }
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace nianbao::test
