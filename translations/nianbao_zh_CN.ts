<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Arithmetic</name>
    <message>
        <source>%1: %2; %3; balanced</source>
        <translation>%1：%2；%3；平衡</translation>
    </message>
    <message>
        <source>%1: %2; %3; difference %4</source>
        <translation>%1：%2；%3；差 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2; stated %3; difference %4</source>
        <translation>%1：%2；写的是 %3；差 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s)</source>
        <translation>
            <numerusform>空 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” (not a figure)</source>
        <translation>“%1”（不是数字）</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 格不详</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 = %3)</source>
        <translation>%1（%2 = %3）</translation>
    </message>
    <message>
        <source>%1: %2; %3; cannot be compared</source>
        <translation>%1：%2；%3；无法比较</translation>
    </message>
    <message>
        <source>%1 (across)</source>
        <translation>%1（横向）</translation>
    </message>
    <message>
        <source>%1 (down)</source>
        <translation>%1（纵向）</translation>
    </message>
    <message>
        <source>%1: %2; stated %3</source>
        <translation>%1：%2；写的是%3</translation>
    </message>
    <message>
        <source>%1: %2; cannot be added up</source>
        <translation>%1：%2；无法相加</translation>
    </message>
    <message>
        <source> (Delete: use the computed %1)</source>
        <translation>（按 Delete 改用算出的 %1）</translation>
    </message>
    <message>
        <source>%1: not filled in yet</source>
        <translation>%1：还没有填</translation>
    </message>
</context>
<context>
    <name>CellPainter</name>
    <message>
        <source>said %1</source>
        <translation>写 %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>算 %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1 %2: %3 = %4, but %5 = %6; difference %7</source>
        <translation>%1 %2：%3 = %4，而%5 = %6，差 %7</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 %2: the total says %3, its parts add up to %4%5; difference %6</source>
        <translation>%1 %2：总计写的是 %3，各项之和是 %4%5，差 %6</translation>
    </message>
    <message>
        <source>Use the computed total %1</source>
        <translation>改用算出的总计 %1</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number. Write the figure alone; a remark goes into brackets behind it.</source>
        <translation>%1：“%2”不是数字。请只填数字，说明写在数字后的括号里。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) hold no number. Where nothing happened, the form wants 0.</source>
        <translation>
            <numerusform>%1：有 %n 格没有填数字。没有发生的，应当填 0。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill the %n cell(s) with 0</source>
        <translation>
            <numerusform>把这 %n 格填为 0</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: carried in from last year %3, but last year&apos;s report carries %4 out; difference %5</source>
        <translation>%1 %2：上年结转 %3，而上年报告的结转下年度是 %4，差 %5</translation>
    </message>
    <message>
        <source>%1: in force %2, but last year %3 + issued %4 - repealed %5 = %6; difference %7</source>
        <translation>%1：现行有效 %2，而上年 %3 + 制发 %4 - 废止 %5 = %6，差 %7</translation>
    </message>
    <message>
        <source>%1: %2, but last year&apos;s report has %3 items and a change of %4, together %5</source>
        <translation>%1：%2，而上年报告的项目数量 %3 与增减 %4 合计为 %5</translation>
    </message>
    <message>
        <source>%1: %2 is less than last year&apos;s %3 + newly disclosed %4 = %5</source>
        <translation>%1：%2 少于上年 %3 + 本年新公开 %4 = %5</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The title names the year %1, but this is the report for %2.</source>
        <translation>标题写的是 %1 年，而这是 %2 年的报告。</translation>
    </message>
    <message>
        <source>The date of the signature “%1” is no date such as %2年1月20日.</source>
        <translation>落款日期“%1”不是有效日期，应写成“%2年1月20日”这样。</translation>
    </message>
    <message>
        <source>The signature is dated %1, before the end of the report year %2. Is it %3?</source>
        <translation>落款日期 %1 早于 %2 年年底，是否应为 %3？</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>The title names “%1”, the signature “%2”.</source>
        <translation>标题中的机关是“%1”，落款是“%2”。</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1列</translation>
    </message>
    <message>
        <source>%1: “%2” is longer than any figure of this form. Compare it with your records.</source>
        <translation>%1：“%2”位数太多，不会是这张表的数。请与台账核对。</translation>
    </message>
    <message>
        <source>%1: “%2” is negative; an amount cannot be. Write 0 or more.</source>
        <translation>%1：“%2”是负数，金额不能为负。请填 0 或正数。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number. Write how many there are.</source>
        <translation>%1：“%2”不是整数。请填实际数量。</translation>
    </message>
    <message>
        <source>%1: “%2” is negative; a count cannot be. Write 0 or more.</source>
        <translation>%1：“%2”是负数，数量不能为负。请填 0 或正整数。</translation>
    </message>
    <message numerus="yes">
        <source>Fill the %n missing cell(s) with 0</source>
        <translation>
            <numerusform>把缺少的 %n 格填为 0</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing: the section “%2” has no table. Fill it in; where nothing happened, the form wants 0.</source>
        <translation>缺少%1：“%2”没有表格。请填写，没有发生的填 0。</translation>
    </message>
    <message>
        <source>%1 lacks: %2. Fill them in; where nothing happened, the form wants 0.</source>
        <translation>%1缺少：%2。请填写，没有发生的填 0。</translation>
    </message>
    <message>
        <source>The report has no title. Write it under “About the report”.</source>
        <translation>报告没有标题。请在“报告信息”中填写。</translation>
    </message>
    <message>
        <source>The section “%1” is missing. Write it.</source>
        <translation>缺少“%1”。请填写。</translation>
    </message>
    <message>
        <source>The section “%1” is empty. Write it.</source>
        <translation>“%1”还没有内容。请填写。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: the report is for %2, and last year&apos;s file for %3. Give the file for %4.</source>
        <translation>%1：这是 %2 年的报告，给出的上年报告却是 %3 年的。请给出 %4 年的报告。</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>--format is text or json, not “%1”.</source>
        <translation>--format 只能是 text 或 json，不能是“%1”。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” names no format that can be written. Use one of: %2.</source>
        <translation>“%1”不是可以写出的格式。可用：%2。</translation>
    </message>
    <message>
        <source>%1: another input has already become %2. Convert it on its own.</source>
        <translation>%1：已有另一个文件转换成了 %2，请单独转换这个文件。</translation>
    </message>
    <message>
        <source>%1 is not there or no folder. Make the folder, or give one input and one output.</source>
        <translation>%1 不存在或不是文件夹。请先建好文件夹，或只给一个输入和一个输出。</translation>
    </message>
    <message>
        <source>Into a folder, say the format: --to with one of: %1.</source>
        <translation>写入文件夹时请用 --to 指明格式：%1。</translation>
    </message>
    <message>
        <source>“%1” is no year. Write it with four digits.</source>
        <translation>“%1”不是年份，请写四位数字。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n part(s) of the draft had no place in the form and are left out; “show --unclaimed” lists them.</source>
        <translation>
            <numerusform>%1：草稿中有 %n 处内容在规定格式里没有位置，没有写出；用 show --unclaimed 查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the draft itself and is not overwritten. Choose another name.</source>
        <translation>%1 就是草稿本身，不会覆盖它。请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 is one of the inputs and is not overwritten. Choose another folder.</source>
        <translation>%1 是输入的文件之一，不会覆盖它。请换一个文件夹。</translation>
    </message>
    <message>
        <source>%1: a new report is a project file. Give a name that ends in .nianbao.</source>
        <translation>%1：新年报是项目文件，文件名请以 .nianbao 结尾。</translation>
    </message>
    <message>
        <source>The answer could not be written. Free some space or choose another output.</source>
        <translation>结果没能写出。请腾出磁盘空间，或换一个输出位置。</translation>
    </message>
    <message>
        <source>%1 holds no page settings. Give a JSON file with them.</source>
        <translation>%1 中没有页面设置，请指定存有页面设置的 JSON 文件。</translation>
    </message>
    <message>
        <source>Say what to do: check, convert, new, show, compare or formats; --help tells more.</source>
        <translation>请说明要做什么：check、convert、new、show、compare 或 formats；用 --help 查看说明。</translation>
    </message>
    <message>
        <source>There is no “%1”. Use check, convert, new, show, compare or formats; --help tells more.</source>
        <translation>没有“%1”这个命令。请用 check、convert、new、show、compare 或 formats；用 --help 查看说明。</translation>
    </message>
    <message>
        <source>The reports have different forms; cells that both have are compared.</source>
        <translation>两份年报的格式版本不同，只比较两版都有的单元格。</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1, paragraph %2: %3</source>
        <translation>%1，第 %2 段：%3</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <translation>%1、%2不同</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n 处文字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check the name and that you may read it.</source>
        <translation>打不开 %1（%2）。请检查文件名，并确认有读取权限。</translation>
    </message>
    <message>
        <source>%1: there is no page setting “%2”. Correct it or leave it out.</source>
        <translation>%1：没有“%2”这项页面设置，请改正或删去。</translation>
    </message>
    <message>
        <source>The format %1 has no pages, so --%2 would do nothing. Leave it out or choose another format.</source>
        <translation>%1 格式不分页，--%2 不起作用。请去掉这个选项，或换一种格式。</translation>
    </message>
</context>
<context>
    <name>DialogQuestions</name>
    <message>
        <source>Unsaved changes</source>
        <translation>还没有保存</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>要保存对“%1”的修改吗？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>文件已被改动</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Open a report or a draft</source>
        <translation>打开年报或草稿</translation>
    </message>
    <message>
        <source>Nianbao</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Without saving, these changes are lost.</source>
        <translation>不保存，这些修改就会丢失。</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>这台电脑上没有打印机。</translation>
    </message>
    <message>
        <source>Add one in the settings of the system, or export the report as PDF and print it elsewhere: the pages are the same.</source>
        <translation>请在系统设置中添加打印机，或者导出为 PDF 后在别处打印，页面完全相同。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>%1 note</source>
        <translation>%1 注</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机关名称</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>Date of the signature</source>
        <translation>落款日期</translation>
    </message>
</context>
<context>
    <name>EditionLoader</name>
    <message>
        <source>The form&apos;s data file is broken (%1). Install the program again.</source>
        <translation>格式数据文件损坏（%1），请重新安装本程序。</translation>
    </message>
    <message>
        <source>%1 is not a report year. Give a year with four digits.</source>
        <translation>%1 不是报告年度，请写四位数字的年份。</translation>
    </message>
    <message>
        <source>There is no form here for the year %1: the mandated tables begin with the report for %2. Give a year from %2 on.</source>
        <translation>没有 %1 年的格式：规定的表格从 %2 年的报告开始。请填 %2 年或以后的年份。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>已取消导出。</translation>
    </message>
</context>
<context>
    <name>FillNotice</name>
    <message numerus="yes">
        <source>%n blank cell(s) filled with 0.</source>
        <translation>
            <numerusform>已将 %n 个空白格填为 0。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that the draft does not have were left alone; compare it with the source.</source>
        <translation>
            <numerusform>原稿中没有的 %n 格未填 0，请与来源核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no blank here.</source>
        <translation>这里没有空格。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>question</source>
        <translation>疑问</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 处提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个疑问</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of findings</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Not ready to publish: %1</source>
        <translation>还不能发布：%1</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>可以发布</translation>
    </message>
    <message>
        <source>Ready to publish; %1</source>
        <translation>可以发布；%1</translation>
    </message>
</context>
<context>
    <name>FontCheck</name>
    <message>
        <source>another font</source>
        <translation>其他字体</translation>
    </message>
    <message>
        <source>body in %1 instead of %2</source>
        <translation>正文用 %1 代替%2</translation>
    </message>
    <message>
        <source>second-level headings in %1 instead of %2</source>
        <translation>二级标题用 %1 代替%2</translation>
    </message>
    <message>
        <source>first-level headings in %1 instead of %2</source>
        <translation>一级标题用 %1 代替%2</translation>
    </message>
    <message>
        <source>tables in %1 instead of %2</source>
        <translation>表格用 %1 代替%2</translation>
    </message>
    <message>
        <source>title in %1 instead of %2</source>
        <translation>标题用 %1 代替%2</translation>
    </message>
    <message>
        <source>%1 (U+%2)</source>
        <translation>%1（U+%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>The licence of %1 does not let a document embed it; another font is used.</source>
        <translation>%1 的许可不允许嵌入文件，已改用其他字体。</translation>
    </message>
    <message>
        <source>Official fonts are not installed here: %1.</source>
        <translation>本机未安装相应公文字体：%1。</translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer has %n character(s): %1. An empty box would be printed instead. Install a font that has them.</source>
        <translation>
            <numerusform>本机字体中缺 %n 个字：%1，将印成空框。请安装含这些字的字体后再导出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Nianbao project</source>
        <translation>年报项目文件</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文档</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <translation>单元格数据 CSV</translation>
    </message>
    <message>
        <source>Figures as JSON</source>
        <translation>单元格数据 JSON</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Web page&apos;s text (for a site&apos;s editor)</source>
        <translation>网页正文（粘贴到网站编辑器）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text (rows with tabs)</source>
        <translation>纯文本（制表符分列）</translation>
    </message>
    <message>
        <source>Text (a cell a line)</source>
        <translation>纯文本（一格一行）</translation>
    </message>
    <message>
        <source>Text (tables of upright lines)</source>
        <translation>纯文本（竖线表格）</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <translation>
            <numerusform>%1 的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The report lacks parts of the form, and this format leaves them out: %1. Fill them in, or export a PDF, which prints them empty.</source>
        <translation>年报缺少规定格式中的部分内容，导出此格式时不含这些部分：%1。请补齐，或导出 PDF（缺少部分印成空白）。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>HtmlReader</name>
    <message>
        <source>The page is nested deeper than any report. Copy the report from the browser into a text file and open that.</source>
        <translation>这个网页的嵌套层数远超一般年报，无法读取。请在浏览器中把报告复制到文本文件里，再打开那个文本文件。</translation>
    </message>
    <message numerus="yes">
        <source>The page has %n picture(s) in the report. Nothing in them was read; compare the report with the page.</source>
        <translation>
            <numerusform>网页的报告部分有 %n 张图片，图片里的内容没有读取。请把报告与网页核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page shows %n other page(s) within the report. They were not read; open and save them one by one.</source>
        <translation>
            <numerusform>网页的报告部分嵌有 %n 个其他网页，没有读取。请逐个打开并另存后再导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 holds invisible marks that turn the direction of writing. They were taken out; compare the line with the draft.</source>
        <translation>第 %1 行有改变书写方向的隐形字符，已经去掉。请把这一行与草稿核对。</translation>
    </message>
    <message>
        <source>The table in line %1 is larger than any of a report. %2 row(s) and %3 column(s) of it were not read.</source>
        <translation>第 %1 行的表格超出了年报表格的大小，有 %2 行、%3 列没有读取。</translation>
    </message>
    <message>
        <source>The page is larger than any report. Copy the report from the browser into a text file and open that.</source>
        <translation>这个网页的内容远超一般年报，无法读取。请在浏览器中把报告复制到文本文件里，再打开那个文本文件。</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The file is a picture. Choose the file that holds the report&apos;s text.</source>
        <translation>这个文件是图片。请选择有报告文字的文件。</translation>
    </message>
    <message>
        <source>PDF files cannot be read. Ask for the file it was made from, or copy its text into a text file and open that.</source>
        <translation>不能读取 PDF 文件。请索取原文件，或把文字复制到文本文件里再打开。</translation>
    </message>
    <message>
        <source>Word and WPS files cannot be read. Open the file there, save it as plain text, and open that.</source>
        <translation>不能读取 Word、WPS 文件。请在 Word 或 WPS 中另存为纯文本，再打开那个文本文件。</translation>
    </message>
    <message>
        <source>Web pages cannot be read. Copy the report from the browser into a text file and open that.</source>
        <translation>不能读取网页。请在浏览器中把报告复制到文本文件里，再打开那个文本文件。</translation>
    </message>
    <message>
        <source>The file is in no format that can be read. Save the report as plain text and open that.</source>
        <translation>不认识这个文件的格式。请把报告另存为纯文本再打开。</translation>
    </message>
    <message>
        <source>There is no readable format “%1”.</source>
        <translation>没有“%1”这种可以读取的格式。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 是文件夹，请选择其中的文件。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>没有 %1 这个文件，请核对文件名。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose the file that holds the report.</source>
        <translation>%1 不是普通文件，请选择有报告的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check that you may read it.</source>
        <translation>打不开 %1（%2）。请确认您有权读取它。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and no annual report. Choose the file that holds the report.</source>
        <translation>%1 超过 %2 MB，不会是年报。请选择有报告的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Copy it to this computer and try again.</source>
        <translation>读不出 %1（%2）。请把它复制到本机再试。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>A project file holds the report itself and no blocks. Look at its cells or texts.</source>
        <translation>项目文件里是报告本身，没有段落块可看。请用 --cells 或 --texts。</translation>
    </message>
    <message>
        <source>Web archives cannot be read. Open the file in the browser, save it as a web page (HTML only), and open that.</source>
        <translation>不能读取网页归档文件。请用浏览器打开它，另存为“网页，仅 HTML”，再打开另存的文件。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Editor for annual reports on government information disclosure.</source>
        <translation>政府信息公开工作年度报告编辑器。</translation>
    </message>
    <message>
        <source>The report or draft to open.</source>
        <translation>要打开的年报或草稿。</translation>
    </message>
    <message>
        <source>The program is damaged.</source>
        <translation>程序已损坏。</translation>
    </message>
</context>
<context>
    <name>NewReport</name>
    <message>
        <source>That is the report for %1; the one for %2 is needed.</source>
        <translation>这是 %1 年的报告，需要的是 %2 年的。</translation>
    </message>
</context>
<context>
    <name>PageStyle</name>
    <message>
        <source>The page settings hold no usable value for “%1”. Correct it, or leave it out for the standard&apos;s value.</source>
        <translation>页面设置中“%1”的值不可用。请改正，或删去该项以采用标准值。</translation>
    </message>
    <message>
        <source>A margin must be between 10 and 60 mm. Change it.</source>
        <translation>页边距须在 10 至 60 毫米之间，请修改。</translation>
    </message>
    <message>
        <source>These margins have no room for %1 lines a page; 10 to %2 can be set.</source>
        <translation>在此页边距下每页排不下 %1 行，可设 10 至 %2 行。</translation>
    </message>
    <message>
        <source>These margins have no room for %1 characters a line; 15 to %2 can be set.</source>
        <translation>在此页边距下每行排不下 %1 字，可设 15 至 %2 字。</translation>
    </message>
    <message>
        <source>The name of a font is at most 100 characters long, all of them printable. Choose another one.</source>
        <translation>字体名称不超过 100 个字符，且不能含控制字符。请另选字体。</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The table was recognized; its figures stand at their labels.</source>
        <translation>已认出是本表，数字按项目名称填入。</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) lie outside the table&apos;s fields and were left out.</source>
        <translation>
            <numerusform>有 %n 格落在可填写的范围之外，没有粘贴。</numerusform>
        </translation>
    </message>
    <message>
        <source>More was copied than any table of the form holds: %1 row(s) and %2 column(s) were not looked at.</source>
        <translation>复制的内容超出年报的任何一张表：另有 %1 行、%2 列未读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no figure; they stand as they were written.</source>
        <translation>
            <numerusform>有 %n 格不是数字，已按原文保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted total(s) differ from what the cells add up to and are kept as stated.</source>
        <translation>
            <numerusform>粘贴的合计有 %n 处与算出的不一致，已按原稿所写保留，可在核对中处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted: what was copied has labels of the form, but not in this table&apos;s order. Copy the figures alone, or go to the table they belong to.</source>
        <translation>没有粘贴：复制的内容带有表格的标题文字，但与本表对不上。请只复制数字，或先转到对应的表。</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>The clipboard holds no table and no text. Copy the cells again.</source>
        <translation>剪贴板里没有表格，也没有文字。请重新复制单元格。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer took nothing or stopped. See whether it is switched on and has paper, then print again; or export the report as PDF and print that.</source>
        <translation>打印机没有响应或中途停止。请检查打印机是否已开机、是否有纸，然后重新打印；也可以导出为 PDF 后再打印。</translation>
    </message>
    <message>
        <source>The report has none of the pages that were chosen. Choose other pages.</source>
        <translation>报告中没有所选的页，请重新选择页码。</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>the file ends too early</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>this is no valid JSON (%1)</source>
        <translation>不是有效的 JSON（%1）</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>第 %1 行 %2</translation>
    </message>
    <message>
        <source>The project file is broken at %1: %2. Nothing was read. Open an earlier copy of it, or import the draft again.</source>
        <translation>项目文件在%1损坏：%2。没有读入任何内容。请打开以前的副本，或重新导入草稿。</translation>
    </message>
    <message>
        <source>this part is missing</source>
        <translation>缺少这一部分</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is not a whole number from %1 to %2</source>
        <translation>不是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>不是文字</translation>
    </message>
    <message>
        <source>is neither a text nor a list of texts</source>
        <translation>既不是文字，也不是文字列表</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>is not a cell</source>
        <translation>不是单元格</translation>
    </message>
    <message>
        <source>it is larger than any report</source>
        <translation>比任何报告都大</translation>
    </message>
    <message>
        <source>is not “nianbao”</source>
        <translation>不是“nianbao”</translation>
    </message>
    <message>
        <source>The project file was written by a newer version of the program (file version %1; this program reads up to %2). Nothing was read or changed. Update the program.</source>
        <translation>项目文件由更新版本的程序写成（文件版本 %1，本程序最高能读 %2）。没有读入，也没有改动任何内容。请更新程序。</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>is neither “organ” nor “area”</source>
        <translation>既不是“organ”，也不是“area”</translation>
    </message>
    <message>
        <source>The report uses the form “%1”, which this version of the program does not have. Update the program.</source>
        <translation>报告使用“%1”版格式，本版本程序没有这种格式。请更新程序。</translation>
    </message>
    <message>
        <source>“%1” is not what is written there</source>
        <translation>“%1”与同处写的不一致</translation>
    </message>
    <message>
        <source>%1 is not a year of the form “%2”</source>
        <translation>%1 年不用“%2”版格式</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The file was not written, since it would say something else than the report: %1 is “%2”, the file has “%3”. Choose another format.</source>
        <translation>未写出文件，因为其内容与年报不一致：%1 为“%2”，文件中为“%3”。请换一种格式导出。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一处文字</translation>
    </message>
    <message>
        <source>the year or scope</source>
        <translation>年份或范围</translation>
    </message>
    <message>
        <source>The file was not written, since this program could not read it again (%1). Choose another format.</source>
        <translation>未写出文件，因为写出后无法读回核对（%1）。请换一种格式导出。</translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <source>The draft&apos;s heading “%1” was read as “%2”.</source>
        <translation>草稿的标题“%1”按“%2”读取。</translation>
    </message>
    <message>
        <source>The heading “%1” has lost its number or has a wrong one; it was read as “%2”.</source>
        <translation>标题“%1”缺少序号或序号有误，按“%2”读取。</translation>
    </message>
    <message>
        <source>The title names no year. The report was taken for the one of %1; correct the title if it is another.</source>
        <translation>标题没有写年份，按 %1 年的报告读取；如不对，请改标题。</translation>
    </message>
    <message>
        <source>The text holds no section and no table of the annual report. Choose the file that holds the report.</source>
        <translation>这段文字里没有年报的章节和表格。请选择有报告的文件。</translation>
    </message>
    <message>
        <source>Line %1 of the draft has no place in the form: “%2”. Put it where it belongs.</source>
        <translation>草稿第 %1 行在规定格式里没有位置：“%2”。请把它放到合适的地方。</translation>
    </message>
    <message>
        <source>%1: the draft&apos;s column head differs from the form&apos;s: %2.</source>
        <translation>%1：草稿的列标题与规定的不同：%2。</translation>
    </message>
    <message>
        <source>%1: the draft&apos;s row has more figures than the form has columns. None of them was taken; enter them by hand.</source>
        <translation>%1：草稿这一行的数比表的列还多，一个也没有读入，请手工填写。</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%1: the draft&apos;s row has %n figure(s) for %2 columns. By heads and sums it was read as: %3. Compare it with the draft.</source>
        <translation>
            <numerusform>%1：草稿这一行有 %n 个数，而表有 %2 列。按列标题和合计关系读作：%3。请与草稿核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: the draft&apos;s label “%2” differs from the form&apos;s “%3”.</source>
        <translation>%1：草稿的行标题“%2”与规定的“%3”不同。</translation>
    </message>
    <message>
        <source>The tables are those of the form of %1, but a report for %2 takes the form of %3. Only what both forms have was read; enter the rest by hand.</source>
        <translation>草稿的表格是 %1 版格式，而 %2 年的报告要用 %3 版格式。只读入了两版都有的内容，其余请手工填写。</translation>
    </message>
    <message>
        <source>%1: the draft&apos;s head counts in 元. “%2” was read so; the form wants 万元.</source>
        <translation>%1：草稿的列标题以元为单位，“%2”按元读取；规定格式以万元计。</translation>
    </message>
    <message>
        <source>%1: the draft has these rows twice: %2. One of each was read; compare them with the draft.</source>
        <translation>%1：草稿里这些行出现了两次：%2。各读入了一行，请与草稿核对。</translation>
    </message>
    <message>
        <source>%1: the draft&apos;s column heads stand in another order than the form&apos;s. The figures were read from left to right; compare each with the draft.</source>
        <translation>%1：草稿的列标题与规定的顺序不同。各数按从左到右读取，请逐个与草稿核对。</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) of the draft have no place in the form. Compare the report with the draft to its end.</source>
        <translation>
            <numerusform>草稿中另有 %n 处内容在规定格式里没有位置。请把报告与草稿核对到底。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>There is no file name. Give one.</source>
        <translation>没有文件名，请填写。</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>%1 是文件夹，请写文件名。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file and is left alone. Give another name.</source>
        <translation>%1 不是普通文件，没有改动它。请换一个文件名。</translation>
    </message>
    <message>
        <source>There is no folder %1. Create it or choose another one.</source>
        <translation>没有 %1 这个文件夹。请先建立，或换一个。</translation>
    </message>
    <message>
        <source>The file name %1 is too long. Choose one of at most 80 characters.</source>
        <translation>文件名 %1 太长，请控制在 80 个字以内。</translation>
    </message>
    <message>
        <source>There is no room on the disk for %1; nothing was changed. Free some space or choose another disk.</source>
        <translation>磁盘空间不够，没有写 %1，原文件没有变动。请腾出空间或换一个磁盘。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); nothing was changed. Choose another folder or disk.</source>
        <translation>没能写 %1（%2），原文件没有变动。请换一个文件夹或磁盘。</translation>
    </message>
    <message>
        <source>%1 was written, but it is not certain that it is on the disk (%2). Save it once more, best in another place.</source>
        <translation>%1 已写出，但不能确定已存到磁盘上（%2）。请再保存一次，最好换个位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written here (%2). Choose another folder or another name.</source>
        <translation>不能在这里写 %1（%2）。请换一个文件夹或文件名。</translation>
    </message>
    <message>
        <source>%1 could not be replaced (%2) and stays as it was. Close other programs that use it, or choose another name.</source>
        <translation>没能替换 %1（%2），原文件没有变动。请关闭正在使用它的程序，或换一个文件名。</translation>
    </message>
    <message>
        <source>reading it again gives something else</source>
        <translation>读回的内容不一致</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 处提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个疑问</numerusform>
        </translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>待填写</translation>
    </message>
    <message>
        <source>About the report</source>
        <translation>报告信息</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>signature to be filled in</source>
        <translation>落款未填</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>选中 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a figure</source>
        <translation>
            <numerusform>其中 %n 格有数字</numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>求和 %1</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The autosaved work is damaged.</source>
        <translation>自动保存的内容已损坏。</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>Line %1 holds invisible marks that turn the direction of writing. They were taken out; compare the line with the draft.</source>
        <translation>第 %1 行有改变书写方向的隐形字符，已经去掉。请把这一行与草稿核对。</translation>
    </message>
    <message>
        <source>Line %1 holds “%2”, a mark that a word processor left behind. It was taken out.</source>
        <translation>第 %1 行有文字处理软件留下的标记“%2”，已经去掉。</translation>
    </message>
    <message>
        <source>The file is empty. Choose the file that holds the report.</source>
        <translation>文件是空的。请选择有报告的文件。</translation>
    </message>
    <message>
        <source>The file is not a text. Open the report&apos;s text, or save it as plain text first.</source>
        <translation>这个文件不是文本。请打开报告的文本，或先另存为纯文本。</translation>
    </message>
    <message>
        <source>The text is damaged: line %1 holds bytes that are no characters. Ask for the file again, or save it anew as UTF-8.</source>
        <translation>文本已损坏：第 %1 行有不成字符的字节。请重新索取文件，或重新存为 UTF-8。</translation>
    </message>
    <message>
        <source>The text is in no known encoding. Open it in the program it comes from and save it as UTF-8.</source>
        <translation>认不出文本的编码。请用原来的程序打开，另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Line %1 holds a character that was lost on the way here (�). Compare it with the draft.</source>
        <translation>第 %1 行有一个字在传递中丢失了（�）。请与草稿核对。</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>The table in line %1 has more than %2 rows or %3 columns. The rest of it was not read.</source>
        <translation>第 %1 行的表格超过 %2 行或 %3 列，其余部分没有读入。</translation>
    </message>
    <message>
        <source>The text has more than %1 lines and is no annual report. Choose the file that holds the report.</source>
        <translation>文本超过 %1 行，不会是年报。请选择有报告的文件。</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The file could not be packed. Close other programs, and try again.</source>
        <translation>文件未能打包。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>nianbao::ChoiceDialog</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>nianbao::ContactFields</name>
    <message>
        <source>Contact office</source>
        <translation>联系单位</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网址</translation>
    </message>
</context>
<context>
    <name>nianbao::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Choose the date from a calendar</source>
        <translation>从日历中选日期</translation>
    </message>
    <message>
        <source>date</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>Article 49 of the regulation: a government publishes by %1.</source>
        <translation>《条例》第四十九条：政府的年度报告最迟 %1 公布。</translation>
    </message>
    <message>
        <source>Article 49 of the regulation: a department publishes by %1.</source>
        <translation>《条例》第四十九条：政府部门的年度报告最迟 %1 公布。</translation>
    </message>
    <message>
        <source>%1 This date is later.</source>
        <translation>%1所填日期已晚于此日。</translation>
    </message>
</context>
<context>
    <name>nianbao::Document</name>
    <message>
        <source>edit %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>The report was not saved, because the file would not read back as this report. Your file on the disk is unchanged. Export the report as text to keep your work, and report this fault.</source>
        <translation>报告没有保存，因为写出的文件读回来与报告不一致。磁盘上的文件没有变动。请把报告导出为文本以保住内容，并反馈这个问题。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program or person since you opened it. Overwrite it, or save your report under another name.</source>
        <translation>“%1”在您打开以后被别的程序或别人改动过。可以覆盖它，或把您的报告另存为别的文件名。</translation>
    </message>
</context>
<context>
    <name>nianbao::ExportBar</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation>打开导出的文件</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Show the folder of the exported file</source>
        <translation>打开导出文件所在的文件夹</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Exporting %1. The window closes afterwards.</source>
        <translation>正在导出 %1，完成后将关闭窗口。</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>Cancelling the export</source>
        <translation>正在取消导出</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>本机没有能打开 %1 的程序。</translation>
    </message>
</context>
<context>
    <name>nianbao::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Afterwards</source>
        <translation>导出后(&amp;A)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>导出后</translation>
    </message>
    <message>
        <source>Open nothing</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Print “%1” at the top of every &amp;page</source>
        <translation>在每页上方印“%1”(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请填写文件名。</translation>
    </message>
    <message>
        <source>A file name holds no / and no \. Choose the folder below.</source>
        <translation>文件名中不能有 / 和 \，文件夹请在下一栏选择。</translation>
    </message>
    <message>
        <source>The file name is too long. Make do with 80 characters.</source>
        <translation>文件名太长，请控制在 80 个字以内。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose another one.</source>
        <translation>没有文件夹“%1”，请另选一个。</translation>
    </message>
    <message>
        <source>There is a folder of this name. Give the file another one.</source>
        <translation>已有同名文件夹，请换一个文件名。</translation>
    </message>
    <message>
        <source>A file of this name is there. It will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>It can be exported all the same, with “%1” on its pages.</source>
        <translation>仍可导出，可在每页印上“%1”。</translation>
    </message>
    <message>
        <source>It can be exported all the same.</source>
        <translation>仍可导出。</translation>
    </message>
    <message>
        <source>Export and replace</source>
        <translation>导出并替换</translation>
    </message>
</context>
<context>
    <name>nianbao::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>replace “%1”</source>
        <translation>替换“%1”</translation>
    </message>
    <message>
        <source>replace “%1” everywhere</source>
        <translation>全部替换“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsPanel</name>
    <message>
        <source>Nothing to mend. Every sum and every balance holds.</source>
        <translation>没有要改的地方，各项合计和勾稽关系都成立。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>Show the errors</source>
        <translation>显示错误</translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>显示提醒</translation>
    </message>
    <message>
        <source>Show the questions</source>
        <translation>显示疑问</translation>
    </message>
    <message>
        <source>%1: Alt+Enter</source>
        <translation>%1：Alt+Enter</translation>
    </message>
    <message>
        <source>No finding of the severities chosen above.</source>
        <translation>没有属于上方所选类别的问题。</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Take this off the list: Alt+Enter</source>
        <translation>从列表中去掉：Alt+Enter</translation>
    </message>
</context>
<context>
    <name>nianbao::InfoForm</name>
    <message>
        <source>About the report</source>
        <translation>报告信息</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机关名称</translation>
    </message>
    <message>
        <source>Report year</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>%1 layout, %2</source>
        <translation>%1 版格式，%2</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>落款机关</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>Reports on</source>
        <translation>报告范围</translation>
    </message>
    <message>
        <source>Use the standard title</source>
        <translation>使用标准标题</translation>
    </message>
    <message>
        <source>Compose the standard preamble</source>
        <translation>生成标准前言</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Change the year</source>
        <translation>仍然更改</translation>
    </message>
    <message>
        <source>Keep the year</source>
        <translation>保留原年度</translation>
    </message>
    <message>
        <source>this organ</source>
        <translation>本机关</translation>
    </message>
    <message>
        <source>the whole area</source>
        <translation>全地区</translation>
    </message>
    <message>
        <source>The report of a government on all bodies in its area</source>
        <translation>政府汇总本行政区域内各行政机关情况的报告</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 layout for %2 has no place for %n filled field(s): %3.</source>
        <translation>
            <numerusform>改为 %2 年度后使用 %1 版格式，有 %n 处已填内容在新格式中没有对应的位置，将不再保留：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>scope</source>
        <translation>报告范围</translation>
    </message>
    <message>
        <source>standard title</source>
        <translation>标准标题</translation>
    </message>
    <message>
        <source>standard preamble</source>
        <translation>标准前言</translation>
    </message>
</context>
<context>
    <name>nianbao::MainWindow</name>
    <message>
        <source>%1 report, %2 layout</source>
        <translation>%1 年报告，%2 版格式</translation>
    </message>
    <message>
        <source>Nianbao</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>%1[*] — Nianbao</source>
        <translation>%1[*] — 年报</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>打不开“%1”。</translation>
    </message>
    <message>
        <source>There is no form for %1.</source>
        <translation>没有 %1 年的格式。</translation>
    </message>
    <message>
        <source>Reports and drafts (%1)</source>
        <translation>年报和草稿 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Annual report project (*.nianbao)</source>
        <translation>年报项目文件 (*.nianbao)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>报告没有保存。</translation>
    </message>
    <message>
        <source>The report was not exported.</source>
        <translation>报告没有导出。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>报告没有打印。</translation>
    </message>
    <message>
        <source>The earlier version was not kept: %1</source>
        <translation>未能留存上一个版本：%1</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>历史版本…</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>关闭年报</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>%1 layout, %2</source>
        <translation>%1 版格式，%2</translation>
    </message>
    <message>
        <source>The example cannot be opened.</source>
        <translation>示例打不开。</translation>
    </message>
    <message>
        <source>Not autosaved</source>
        <translation>未能自动保存</translation>
    </message>
    <message>
        <source>Autosaved %1</source>
        <translation>已自动保存 %1</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept now. Save often. %1</source>
        <translation>目前不能自动保存，请勤点“保存”。%1</translation>
    </message>
    <message>
        <source>“%1” cannot be recovered here.</source>
        <translation>“%1”不能在这里恢复。</translation>
    </message>
    <message>
        <source>It is open in another window, or was recovered there.</source>
        <translation>它正在另一个窗口中打开，或者已经在那里恢复。</translation>
    </message>
    <message>
        <source>The unsaved work was laid aside for 30 days.</source>
        <translation>没有保存的内容已放到一边，保留 30 天。</translation>
    </message>
    <message>
        <source>There is no earlier version of this file yet.</source>
        <translation>这个文件还没有历史版本。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 之前的版本</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>As “%1” stood before it was saved again. It opens as a copy; your file stays as it is.</source>
        <translation>“%1”每次保存之前的样子。选中的版本作为副本打开，原文件不变。</translation>
    </message>
    <message>
        <source>That version cannot be opened.</source>
        <translation>这个版本打不开。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Fill blanks with 0 in the whole report</source>
        <translation>全报告空白填 0</translation>
    </message>
    <message>
        <source>Use the computed totals of this table</source>
        <translation>本表全部改用算出的总计</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Fill the table with 0</source>
        <translation>本表填 0</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Page settings…</source>
        <translation>页面设置…</translation>
    </message>
</context>
<context>
    <name>nianbao::NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>新建年报</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机关名称</translation>
    </message>
    <message>
        <source>Full name, as on the seal</source>
        <translation>全称，与公章一致</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>机关名称(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Year of the report</source>
        <translation>报告年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s report</source>
        <translation>上年度报告(&amp;L)</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>上年度报告</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose last year&apos;s report</source>
        <translation>选择上年度报告</translation>
    </message>
    <message>
        <source>That report has no figures to carry over.</source>
        <translation>该报告没有可以结转的数字。</translation>
    </message>
    <message>
        <source>Carried over as open applications: %1</source>
        <translation>转入“上年结转”：%1</translation>
    </message>
    <message>
        <source>Open applications of last year are carried over from it.</source>
        <translation>选定后，其中的“结转下年度”自动填入“上年结转”。</translation>
    </message>
</context>
<context>
    <name>nianbao::NoteList</name>
    <message>
        <source>To know before</source>
        <translation>导出前须知</translation>
    </message>
</context>
<context>
    <name>nianbao::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>nianbao::OutlineList</name>
    <message>
        <source>Parts of this section</source>
        <translation>本部分应写的内容</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写</translation>
    </message>
    <message>
        <source>heading only</source>
        <translation>只有标题</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>还没有写</translation>
    </message>
    <message>
        <source>Click to put its heading in</source>
        <translation>单击可插入标题</translation>
    </message>
</context>
<context>
    <name>nianbao::PageSettingsDialog</name>
    <message>
        <source>Page settings</source>
        <translation>页面设置</translation>
    </message>
    <message>
        <source>For reports that name no office</source>
        <translation>用于未填写机关名称的年报</translation>
    </message>
    <message>
        <source>For all reports of %1</source>
        <translation>用于%1的所有年报</translation>
    </message>
    <message>
        <source>&amp;Top margin</source>
        <translation>上边距(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bottom margin</source>
        <translation>下边距(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Left margin</source>
        <translation>左边距(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right margin</source>
        <translation>右边距(&amp;R)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>L&amp;ines a page</source>
        <translation>每页行数(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Characters a line</source>
        <translation>每行字数(&amp;C)</translation>
    </message>
    <message>
        <source>Title &amp;font</source>
        <translation>标题字体(&amp;F)</translation>
    </message>
    <message>
        <source>Headings of level &amp;1</source>
        <translation>一级标题字体(&amp;1)</translation>
    </message>
    <message>
        <source>Headings of level &amp;2</source>
        <translation>二级标题字体(&amp;2)</translation>
    </message>
    <message>
        <source>Bod&amp;y</source>
        <translation>正文字体(&amp;Y)</translation>
    </message>
    <message>
        <source>Tables and page n&amp;umbers</source>
        <translation>表格和页码字体(&amp;U)</translation>
    </message>
    <message>
        <source>Standard (%1)</source>
        <translation>标准（%1）</translation>
    </message>
    <message>
        <source>Standard: odd pages right, even pages left</source>
        <translation>国标：单页居右，双页居左</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不印页码</translation>
    </message>
    <message>
        <source>&amp;Page numbers</source>
        <translation>页码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Wide tables on landscape pages of their own</source>
        <translation>宽表单独横排(&amp;W)</translation>
    </message>
    <message>
        <source>Back to the &amp;standard</source>
        <translation>恢复国标(&amp;S)</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1（未安装）</translation>
    </message>
</context>
<context>
    <name>nianbao::PlaceEdit</name>
    <message numerus="yes">
        <source>%n character(s) that a report cannot hold were left out.</source>
        <translation>
            <numerusform>报告中不能保存的 %n 个字符没有粘贴。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the pasted characters cannot be seen.</source>
        <translation>
            <numerusform>粘贴的内容中有 %n 个不可见字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pasted lines were joined to one.</source>
        <translation>粘贴的几行已连成一行。</translation>
    </message>
    <message>
        <source>A very long paragraph is shown in pieces; it stays one.</source>
        <translation>过长的段落分段显示，实际仍是一个段落。</translation>
    </message>
</context>
<context>
    <name>nianbao::Preview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>The report is too long for a preview. Export it as PDF to see its pages.</source>
        <translation>报告太长，无法预览。请导出为 PDF 查看页面。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>nianbao::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>nianbao::StartPage</name>
    <message>
        <source>Annual report on the work of government information disclosure</source>
        <translation>政府信息公开工作年度报告</translation>
    </message>
    <message>
        <source>A file can also be dropped on this window.</source>
        <translation>也可以把文件拖到这个窗口里。</translation>
    </message>
    <message>
        <source>Fill in a new report</source>
        <translation>填写新年报</translation>
    </message>
    <message>
        <source>Blank forms for an office and a year</source>
        <translation>选定机关和年度，从空白表格开始</translation>
    </message>
    <message>
        <source>Open a report or a draft</source>
        <translation>打开年报或草稿</translation>
    </message>
    <message>
        <source>A project file, or a colleague&apos;s text</source>
        <translation>项目文件，或同事的文本草稿</translation>
    </message>
    <message>
        <source>Unsaved work was found: “%1”, %2</source>
        <translation>发现没有保存的内容：“%1”，%2</translation>
    </message>
    <message numerus="yes">
        <source>, %n field(s) changed</source>
        <translation>
            <numerusform>，改动 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>. The file was changed since; both are kept</source>
        <translation>。此后原文件又被改过，两份都保留</translation>
    </message>
    <message>
        <source>. The file itself is no longer there</source>
        <translation>。原文件已经不在</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Laid aside for 30 days, then removed</source>
        <translation>放到一边保留 30 天，之后删除</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>The most recent report</source>
        <translation>最近的年报</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>What you open and save will be listed here.</source>
        <translation>打开和保存过的文件会列在这里。</translation>
    </message>
    <message>
        <source>Not there now: %1</source>
        <translation>现在找不到：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>The draft of an invented office, with faults to find and mend</source>
        <translation>一个虚构机关的草稿，里面有几处错误，可用来试着核对和改正</translation>
    </message>
</context>
<context>
    <name>nianbao::TableEdits</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Fill the selected blanks with 0</source>
        <translation>所选空白格填 0</translation>
    </message>
    <message>
        <source>Fill all blanks of the table with 0</source>
        <translation>本表空白格全部填 0</translation>
    </message>
    <message>
        <source>Use the computed total</source>
        <translation>改用算出的总计</translation>
    </message>
    <message>
        <source>Use all computed totals of the table</source>
        <translation>本表总计全部改用算出的数</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>The clipboard holds more than any table of the form; copy the cells alone.</source>
        <translation>剪贴板里的内容远多于一张表，请只复制需要的单元格。</translation>
    </message>
    <message>
        <source>The clipboard holds a picture. Figures cannot be read from it; copy the cells of the table instead.</source>
        <translation>剪贴板里是图片，无法读出数字，请复制表格的单元格。</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can stand in a table.</source>
        <translation>剪贴板里没有可以填入表格的内容。</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>use computed totals</source>
        <translation>改用算出的总计</translation>
    </message>
    <message>
        <source>No total is stated here; the computed ones stand already.</source>
        <translation>这里没有写明的总计，显示的已是算出的数。</translation>
    </message>
    <message>
        <source>fill blanks with 0</source>
        <translation>空白填 0</translation>
    </message>
</context>
<context>
    <name>nianbao::TableForm</name>
    <message>
        <source>Remark under the table</source>
        <translation>表下备注</translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation>没有备注</translation>
    </message>
    <message>
        <source>Arithmetic of the cell</source>
        <translation>本格的算式</translation>
    </message>
</context>
<context>
    <name>nianbao::TableModel</name>
    <message>
        <source>The draft has no such cell. Type the figure here.</source>
        <translation>草稿里没有这一格，请在这里填数。</translation>
    </message>
    <message>
        <source>“%1” is not a figure. Type the figure, or 0 for none.</source>
        <translation>“%1”不是数字。请填数字，没有就填 0。</translation>
    </message>
    <message>
        <source>Read from a damaged table; compare it with the draft.</source>
        <translation>从有缺损的表格读出，请与草稿核对。</translation>
    </message>
    <message>
        <source>not in the draft</source>
        <translation>草稿缺</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>The total is stated as %1; its parts add up to %2. Delete takes the computed one.</source>
        <translation>总计写的是 %1，各项相加算出 %2。按 Delete 改用算出的数。</translation>
    </message>
    <message>
        <source>%1: stated %2, computed %3</source>
        <translation>%1：写的是 %2，算出 %3</translation>
    </message>
</context>
<context>
    <name>nianbao::TableView</name>
    <message>
        <source>A total is computed; type the figures it consists of.</source>
        <translation>总计由各项自动算出，请填写各项数字。</translation>
    </message>
    <message>
        <source>A cell holds at most %1 characters; the rest was left out.</source>
        <translation>一格最多写 %1 个字符，超出的部分没有录入。</translation>
    </message>
</context>
<context>
    <name>nianbao::TextForm</name>
    <message>
        <source>Write this section here</source>
        <translation>在这里填写本节内容</translation>
    </message>
    <message>
        <source>The draft has no such section. Write it here.</source>
        <translation>草稿没有这一节，请在这里填写。</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>删除这些字符</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, more than the suggested %2</source>
        <translation>%1，超过建议的 %2 字</translation>
    </message>
    <message>
        <source>%1; at most %2 are suggested</source>
        <translation>%1，建议不超过 %2 字</translation>
    </message>
    <message>
        <source>A length that some places ask for; the national form sets none.</source>
        <translation>这是一些地方的要求，国家格式没有规定字数。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in this text cannot be seen.</source>
        <translation>
            <numerusform>这段文字中有 %n 个不可见字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>插入标题“%1”</translation>
    </message>
    <message>
        <source>remove invisible characters</source>
        <translation>删除不可见字符</translation>
    </message>
</context>
<context>
    <name>nianbao::Workspace</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>fill blanks with 0</source>
        <translation>空白填 0</translation>
    </message>
</context>
</TS>
