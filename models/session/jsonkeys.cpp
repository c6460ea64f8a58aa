// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cctype>
#include <vector>

namespace trustbilanz::session {

namespace {
/// An object or list that is open at the place of reading.
struct Level {
    bool isObject = false;
    QSet<QString> keys;
    QString name; ///< of the entry at hand: its key, or its number in a list
    int entries = 0;
};

class KeyScanner
{
public:
    explicit KeyScanner(const QByteArray& json)
        : m_json(json)
    {
    }

    std::optional<DuplicateKey> scan()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at) {
            const char letter = m_json[m_at];
            if (letter == '"') {
                const qsizetype start = m_at;
                const QString text = readText();
                if (isKey() && !enter(text))
                    return DuplicateKey {path(), int(start)};
            } else {
                follow(letter);
            }
        }
        return std::nullopt;
    }

private:
    void follow(char letter)
    {
        if (letter == '{' || letter == '[')
            m_levels.push_back({letter == '{', {}, QStringLiteral("0"), 0});
        else if (letter == '}' || letter == ']')
            m_levels.pop_back();
        else if (letter == ',' && !m_levels.back().isObject)
            m_levels.back().name = QString::number(++m_levels.back().entries);
    }

    /// Leaves m_at at the closing quote. Escapes are left to Qt: "\u0061" is the key "a".
    QString readText()
    {
        const qsizetype start = m_at;
        for (++m_at; m_json[m_at] != '"'; ++m_at)
            m_at += m_json[m_at] == '\\' ? 1 : 0;
        const QByteArray text = '[' + m_json.mid(start, m_at - start + 1) + ']';
        return QJsonDocument::fromJson(text).array().first().toString();
    }

    /// A text that a colon follows.
    bool isKey() const
    {
        qsizetype next = m_at + 1;
        while (next < m_json.size() && std::isspace(static_cast<unsigned char>(m_json[next])))
            ++next;
        return next < m_json.size() && m_json[next] == ':';
    }

    bool enter(const QString& key)
    {
        Level& level = m_levels.back();
        const bool isNew = !level.keys.contains(key);
        level.keys.insert(key);
        level.name = key;
        return isNew;
    }

    QString path() const
    {
        QStringList names;
        for (const Level& level : m_levels)
            names << level.name;
        return names.join(QLatin1Char('.'));
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};
} // namespace

std::optional<DuplicateKey> duplicateKey(const QByteArray& json)
{
    return KeyScanner(json).scan();
}

} // namespace trustbilanz::session
