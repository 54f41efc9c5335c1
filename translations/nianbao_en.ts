<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Arithmetic</name>
    <message numerus="yes">
        <source>%n blank(s)</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blanks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1: %n cell(s) hold no number. Where nothing happened, the form wants 0.</source>
        <translation>
            <numerusform>%1: %n cell holds no number. Where nothing happened, the form wants 0.</numerusform>
            <numerusform>%1: %n cells hold no number. Where nothing happened, the form wants 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill the %n cell(s) with 0</source>
        <translation>
            <numerusform>Fill the cell with 0</numerusform>
            <numerusform>Fill the %n cells with 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill the %n missing cell(s) with 0</source>
        <translation>
            <numerusform>Fill the %n missing cell with 0</numerusform>
            <numerusform>Fill the %n missing cells with 0</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1: %n part(s) of the draft had no place in the form and are left out; “show --unclaimed” lists them.</source>
        <translation>
            <numerusform>%1: %n part of the draft had no place in the form and is left out; “show --unclaimed” lists it.</numerusform>
            <numerusform>%1: %n parts of the draft had no place in the form and are left out; “show --unclaimed” lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillNotice</name>
    <message numerus="yes">
        <source>%n blank cell(s) filled with 0.</source>
        <translation>
            <numerusform>%n blank cell filled with 0.</numerusform>
            <numerusform>%n blank cells filled with 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that the draft does not have were left alone; compare it with the source.</source>
        <translation>
            <numerusform>%n cell that the draft does not have were left alone; compare it with the source.</numerusform>
            <numerusform>%n cells that the draft does not have were left alone; compare it with the source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FontCheck</name>
    <message numerus="yes">
        <source>No font on this computer has %n character(s): %1. An empty box would be printed instead. Install a font that has them.</source>
        <translation>
            <numerusform>No font on this computer has %n character: %1. An empty box would be printed instead. Install a font that has them.</numerusform>
            <numerusform>No font on this computer has %n characters: %1. An empty box would be printed instead. Install a font that has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <translation>
            <numerusform>%n row of %1</numerusform>
            <numerusform>%n rows of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReader</name>
    <message numerus="yes">
        <source>The page has %n picture(s) in the report. Nothing in them was read; compare the report with the page.</source>
        <translation>
            <numerusform>The page has %n picture in the report. Nothing in it was read; compare the report with the page.</numerusform>
            <numerusform>The page has %n pictures in the report. Nothing in them was read; compare the report with the page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page shows %n other page(s) within the report. They were not read; open and save them one by one.</source>
        <translation>
            <numerusform>The page shows another page within the report. It was not read; open and save it by itself.</numerusform>
            <numerusform>The page shows %n other pages within the report. They were not read; open and save them one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n pasted cell(s) lie outside the table&apos;s fields and were left out.</source>
        <translation>
            <numerusform>%n pasted cell lies outside the table&apos;s fields and was left out.</numerusform>
            <numerusform>%n pasted cells lie outside the table&apos;s fields and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no figure; they stand as they were written.</source>
        <translation>
            <numerusform>%n cell holds no figure; it stands as it was written.</numerusform>
            <numerusform>%n cells hold no figure; they stand as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted total(s) differ from what the cells add up to and are kept as stated.</source>
        <translation>
            <numerusform>%n pasted total differs from what the cells add up to and is kept as stated.</numerusform>
            <numerusform>%n pasted totals differ from what the cells add up to and are kept as stated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message numerus="yes">
        <source>%1: the draft&apos;s row has %n figure(s) for %2 columns. By heads and sums it was read as: %3. Compare it with the draft.</source>
        <translation>
            <numerusform>%1: the draft&apos;s row has %n figure for %2 columns. By heads and sums it was read as: %3. Compare it with the draft.</numerusform>
            <numerusform>%1: the draft&apos;s row has %n figures for %2 columns. By heads and sums it was read as: %3. Compare it with the draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) of the draft have no place in the form. Compare the report with the draft to its end.</source>
        <translation>
            <numerusform>%n more part of the draft has no place in the form. Compare the report with the draft to its end.</numerusform>
            <numerusform>%n more parts of the draft have no place in the form. Compare the report with the draft to its end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>%n cell selected</numerusform>
            <numerusform>%n cells selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a figure</source>
        <translation>
            <numerusform>%n with a figure</numerusform>
            <numerusform>%n with a figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::InfoForm</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 layout for %2 has no place for %n filled field(s): %3.</source>
        <translation>
            <numerusform>The %1 layout for %2 has no place for %n filled field: %3.</numerusform>
            <numerusform>The %1 layout for %2 has no place for %n filled fields: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PlaceEdit</name>
    <message numerus="yes">
        <source>%n character(s) that a report cannot hold were left out.</source>
        <translation>
            <numerusform>%n character that a report cannot hold was left out.</numerusform>
            <numerusform>%n characters that a report cannot hold were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the pasted characters cannot be seen.</source>
        <translation>
            <numerusform>%n of the pasted characters cannot be seen.</numerusform>
            <numerusform>%n of the pasted characters cannot be seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::StartPage</name>
    <message numerus="yes">
        <source>, %n field(s) changed</source>
        <translation>
            <numerusform>, %n field changed</numerusform>
            <numerusform>, %n fields changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::TextForm</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in this text cannot be seen.</source>
        <translation>
            <numerusform>%n character in this text cannot be seen.</numerusform>
            <numerusform>%n characters in this text cannot be seen.</numerusform>
        </translation>
    </message>
</context>
</TS>
