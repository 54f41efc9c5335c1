// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "project/jsonoutline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

// An object or list that is open at this point of the text.
struct Frame
{
    bool isObject = false;
    bool awaitsKey = false;
    qsizetype index = 0; // of a list's element
    QString key;         // of an object's member
    QSet<QString> keys;
};

QString pathOf(const QList<Frame> &frames)
{
    QStringList parts;
    for (const Frame &frame : frames)
        parts << (frame.isObject ? frame.key : QString::number(frame.index));
    return parts.join(QLatin1Char('.'));
}

// The offset behind the string that begins with a quotation mark at `start`.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

QString decoded(const QByteArray &quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

} // namespace

JsonOutline outlineJson(const QByteArray &json, const QString &wantedPath)
{
    JsonOutline outline;
    QList<Frame> frames;
    int line = 1;
    const auto takeKey = [&](const QString &key) {
        Frame &frame = frames.last();
        frame.awaitsKey = false;
        frame.key = key;
        const bool doubled = frame.keys.contains(key);
        frame.keys.insert(key);
        if (doubled && outline.doubledKey.isEmpty()) {
            outline.doubledKey = pathOf(frames);
            if (wantedPath.isEmpty())
                outline.line = line;
        }
        if (outline.line == 0 && !wantedPath.isEmpty() && pathOf(frames) == wantedPath)
            outline.line = line;
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json[i]) {
        case '\n':
            ++line;
            break;
        case '{':
        case '[':
            frames << Frame{json[i] == '{', json[i] == '{', 0, {}, {}};
            outline.depth = std::max(outline.depth, static_cast<int>(frames.size()));
            break;
        case '}':
        case ']':
            if (!frames.isEmpty())
                frames.removeLast();
            break;
        case ',':
            if (!frames.isEmpty()) {
                frames.last().awaitsKey = frames.last().isObject;
                ++frames.last().index;
            }
            break;
        case '"': {
            const qsizetype end = endOfString(json, i);
            if (!frames.isEmpty() && frames.last().awaitsKey)
                takeKey(decoded(json.mid(i, end - i)));
            i = end - 1;
            break;
        }
        default:
            break;
        }
    }
    return outline;
}

int lineOfByte(const QByteArray &bytes, qsizetype offset)
{
    const auto end = bytes.begin() + std::clamp<qsizetype>(offset, 0, bytes.size());
    return 1 + static_cast<int>(std::count(bytes.begin(), end, '\n'));
}

} // namespace nianbao
