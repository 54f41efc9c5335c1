// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/htmltags.h"

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

struct NamedTag
{
    QStringView name;
    HtmlTag tag;
};

// Sorted by name.
constexpr std::array tags{
    NamedTag{u"a", HtmlTag::Link},           NamedTag{u"address", HtmlTag::Block},
    NamedTag{u"area", HtmlTag::Empty},       NamedTag{u"article", HtmlTag::Block},
    NamedTag{u"aside", HtmlTag::Block},      NamedTag{u"audio", HtmlTag::Skipped},
    NamedTag{u"base", HtmlTag::Empty},       NamedTag{u"blockquote", HtmlTag::Block},
    NamedTag{u"br", HtmlTag::Break},         NamedTag{u"button", HtmlTag::Skipped},
    NamedTag{u"canvas", HtmlTag::Skipped},   NamedTag{u"caption", HtmlTag::Block},
    NamedTag{u"center", HtmlTag::Block},     NamedTag{u"col", HtmlTag::Empty},
    NamedTag{u"datalist", HtmlTag::Skipped}, NamedTag{u"dd", HtmlTag::Item},
    NamedTag{u"div", HtmlTag::Block},        NamedTag{u"dl", HtmlTag::List},
    NamedTag{u"dt", HtmlTag::Item},          NamedTag{u"embed", HtmlTag::Empty},
    NamedTag{u"fieldset", HtmlTag::Block},   NamedTag{u"figcaption", HtmlTag::Block},
    NamedTag{u"figure", HtmlTag::Block},     NamedTag{u"footer", HtmlTag::Skipped},
    NamedTag{u"form", HtmlTag::Block},       NamedTag{u"h1", HtmlTag::Heading},
    NamedTag{u"h2", HtmlTag::Heading},       NamedTag{u"h3", HtmlTag::Heading},
    NamedTag{u"h4", HtmlTag::Heading},       NamedTag{u"h5", HtmlTag::Heading},
    NamedTag{u"h6", HtmlTag::Heading},       NamedTag{u"header", HtmlTag::Block},
    NamedTag{u"hr", HtmlTag::Rule},          NamedTag{u"iframe", HtmlTag::Frame},
    NamedTag{u"img", HtmlTag::Picture},      NamedTag{u"input", HtmlTag::Empty},
    NamedTag{u"li", HtmlTag::Item},          NamedTag{u"link", HtmlTag::Empty},
    NamedTag{u"main", HtmlTag::Block},       NamedTag{u"map", HtmlTag::Skipped},
    NamedTag{u"math", HtmlTag::Skipped},     NamedTag{u"meta", HtmlTag::Empty},
    NamedTag{u"nav", HtmlTag::Skipped},      NamedTag{u"object", HtmlTag::Skipped},
    NamedTag{u"ol", HtmlTag::List},          NamedTag{u"p", HtmlTag::Paragraph},
    NamedTag{u"param", HtmlTag::Empty},      NamedTag{u"pre", HtmlTag::Block},
    NamedTag{u"section", HtmlTag::Block},    NamedTag{u"select", HtmlTag::Skipped},
    NamedTag{u"source", HtmlTag::Empty},     NamedTag{u"svg", HtmlTag::Skipped},
    NamedTag{u"table", HtmlTag::Table},      NamedTag{u"tbody", HtmlTag::Section},
    NamedTag{u"td", HtmlTag::Cell},          NamedTag{u"template", HtmlTag::Skipped},
    NamedTag{u"tfoot", HtmlTag::Section},    NamedTag{u"th", HtmlTag::Cell},
    NamedTag{u"thead", HtmlTag::Section},    NamedTag{u"tr", HtmlTag::Row},
    NamedTag{u"track", HtmlTag::Empty},      NamedTag{u"ul", HtmlTag::List},
    NamedTag{u"video", HtmlTag::Skipped},    NamedTag{u"wbr", HtmlTag::Empty},
};

} // namespace

HtmlTag htmlTag(QStringView name)
{
    constexpr qsizetype longestName = 10;
    if (name.size() > longestName)
        return HtmlTag::Inline;
    std::array<char16_t, longestName> lower{};
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t u = name[i].unicode();
        lower[static_cast<size_t>(i)] = u >= 'A' && u <= 'Z' ? static_cast<char16_t>(u | 0x20) : u;
    }
    const QStringView key(lower.data(), name.size());
    const auto *const found =
        std::lower_bound(tags.begin(), tags.end(), key,
                         [](const NamedTag &tag, QStringView other) { return tag.name < other; });
    return found != tags.end() && found->name == key ? found->tag : HtmlTag::Inline;
}

} // namespace nianbao
