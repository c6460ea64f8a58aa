// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace trustbilanz {

namespace {

/// Folder and file below the user's configuration.
const QString kName = QStringLiteral("trustbilanz");

/// One remembered value: its key in the file and how it comes and goes.
struct Key {
    const char* id;
    QVariant (*get)(const Settings&);
    void (*set)(Settings&, const QVariant&);
};

template<auto Member>
constexpr Key key(const char* id)
{
    using Value = std::remove_cvref_t<decltype(std::declval<Settings>().*Member)>;
    return {
        id, [](const Settings& settings) { return QVariant(settings.*Member); },
        [](Settings& settings, const QVariant& value) { settings.*Member = value.value<Value>(); }};
}

QVariant themeWord(const Settings& settings)
{
    return wordOf(settings.theme);
}

void setThemeWord(Settings& settings, const QVariant& value)
{
    settings.theme = themeOfWord(value.toString()).value_or(settings.theme);
}

constexpr std::array kKeys {
    key<&Settings::language>("language"),
    Key {"theme", themeWord, setThemeWord},
    key<&Settings::lastWorkspace>("lastWorkspace"),
    key<&Settings::recentWorkspaces>("recentWorkspaces"),
    key<&Settings::windowGeometry>("windowGeometry"),
    key<&Settings::csvStyle>("csvStyle"),
    key<&Settings::tourOffered>("tourOffered"),
};

} // namespace

void Settings::forget(const QString& path)
{
    recentWorkspaces.removeAll(path);
    if (lastWorkspace == path)
        lastWorkspace.clear();
}

Settings Settings::load()
{
    Settings settings;
    const QSettings store(kName, kName);
    for (const Key& entry : kKeys) {
        if (const QVariant value = store.value(QLatin1String(entry.id)); value.isValid())
            entry.set(settings, value);
    }
    return settings;
}

void Settings::save() const
{
    QSettings store(kName, kName);
    for (const Key& entry : kKeys)
        store.setValue(QLatin1String(entry.id), entry.get(*this));
}

} // namespace trustbilanz
