// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cctype>
#include <functional>
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

/// Told of a key or an entry; true ends the reading.
using Visit = std::function<bool(const QString& path, int offset, bool isNew)>;

class KeyScanner
{
public:
    explicit KeyScanner(const QByteArray& json)
        : m_json(json)
    {
    }

    /// Where every key and every entry of a list stands, in their order; until `visit` says so.
    void scan(const Visit& visit)
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at) {
            const qsizetype start = m_at;
            const char letter = m_json[m_at];
            if (letter == '"') {
                const QString text = readText();
                if (isKey() && meet(text, start, visit))
                    return;
            } else {
                const bool isEntry
                    = letter == '{' && !m_levels.empty() && !m_levels.back().isObject;
                if (isEntry && visit(path(), int(start), true))
                    return;
                follow(letter);
            }
        }
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

    bool meet(const QString& key, qsizetype start, const Visit& visit)
    {
        const bool isNew = enter(key);
        return visit(path(), int(start), isNew);
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
    std::optional<DuplicateKey> found;
    KeyScanner(json).scan([&](const QString& path, int offset, bool isNew) {
        if (!isNew)
            found = DuplicateKey {path, offset};
        return found.has_value();
    });
    return found;
}

int keyOffset(const QByteArray& json, const QString& key)
{
    int offset = 0;
    qsizetype longest = 0;
    KeyScanner(json).scan([&](const QString& path, int at, bool) {
        const bool leads = key == path || key.startsWith(path + QLatin1Char('.'));
        if (leads && path.size() > longest) {
            longest = path.size();
            offset = at;
        }
        return key == path;
    });
    return offset;
}

} // namespace trustbilanz::session
