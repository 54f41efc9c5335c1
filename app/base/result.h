// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace nianbao {

/// Why something failed, in two parts.
///
/// `code` is stable and meant for programs and tests ("text.not-a-report"); `text` is one sentence for the
/// clerk, already translated, that says what happened and what to do.
struct Error
{
    QString code;
    QString text;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The value of a call that can fail, or the Error that says why it did.
///
/// There is no third state and no exception. Ask with `if (result)` before taking `*result` or `error()`;
/// taking the part that is not there is a programming fault and ends the program (std::variant).
/// A success that lost something carries findings inside its value, not an Error.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_content.index() == 0; }

    const T &operator*() const & { return std::get<0>(m_content); }
    T &operator*() & { return std::get<0>(m_content); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &std::get<0>(m_content); }
    T *operator->() { return &std::get<0>(m_content); }

    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// What a call without a value returns: done, or the Error that says why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_content(std::move(error))
    {
    }

    explicit operator bool() const { return m_content.index() == 0; }

    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<std::monostate, Error> m_content;
};

} // namespace nianbao
