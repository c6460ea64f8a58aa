// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/zipfile.h"

#include <QFile>
#include <QHash>

#include <zip.h>

namespace trustbilanz::importers {

namespace {
constexpr zip_int64_t kMostEntries = 10'000;
constexpr qint64 kMostBytes = qint64(2) << 30; // unpacked, of one file
constexpr qint64 kMostRatio = 100; // a sheet of spreadsheet programs packs to a fifth or a tenth
constexpr qint64 kNoRatioBelow = qint64(1) << 20; // bytes; little files may pack well

QString plainName(QString name)
{
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (name.startsWith(QLatin1Char('/')))
        name.remove(0, 1);
    return name.toLower();
}

/// Counts what it unpacks: sizes in the archive's directory may be wrong.
class Entry : public QIODevice
{
public:
    Entry(zip_file_t* file, qint64 packedSize)
        : m_file(file)
        , m_most(std::min(kMostBytes, std::max(kNoRatioBelow, packedSize * kMostRatio)))
    {
        setOpenMode(QIODevice::ReadOnly);
    }
    ~Entry() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* to, qint64 size) override
    {
        const zip_int64_t count = zip_fread(m_file, to, zip_uint64_t(size));
        m_read += std::max(zip_int64_t(0), count);
        if (count < 0 || m_read > m_most)
            return -1;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file_t* m_file;
    qint64 m_most;
    qint64 m_read = 0;
};
} // namespace

struct ZipFile::Private {
    ~Private() { zip_discard(archive); }

    QString path;
    zip_t* archive = nullptr;
    QHash<QString, zip_uint64_t> entries; ///< by plain name
};

ZipFile::ZipFile(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}
ZipFile::ZipFile(ZipFile&&) noexcept = default;
ZipFile& ZipFile::operator=(ZipFile&&) noexcept = default;
ZipFile::~ZipFile() = default;

Result<ZipFile> ZipFile::open(const QString& path)
{
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (archive == nullptr)
        return failure(Error::Kind::UnknownFormat, path);
    auto opened = std::make_unique<Private>();
    opened->path = path;
    opened->archive = archive;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > kMostEntries)
        return failure(Error::Kind::UnknownFormat, path);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(archive, zip_uint64_t(i), ZIP_FL_ENC_GUESS);
        const QString plain = plainName(QString::fromUtf8(name));
        if (!opened->entries.contains(plain))
            opened->entries.insert(plain, zip_uint64_t(i));
    }
    return ZipFile(std::move(opened));
}

bool ZipFile::contains(const QString& name) const
{
    return d->entries.contains(plainName(name));
}

QString ZipFile::nameEndingWith(const QString& ending) const
{
    QStringList names = d->entries.keys();
    names.sort();
    for (const QString& name : names) {
        if (name.endsWith(ending))
            return name;
    }
    return {};
}

Result<std::unique_ptr<QIODevice>> ZipFile::read(const QString& name) const
{
    const auto refused = failure(Error::Kind::UnknownFormat, d->path + QStringLiteral(": ") + name);
    const auto found = d->entries.constFind(plainName(name));
    if (found == d->entries.constEnd())
        return refused;
    zip_stat_t about {};
    if (zip_stat_index(d->archive, *found, 0, &about) != 0)
        return refused;
    zip_file_t* file = zip_fopen_index(d->archive, *found, 0);
    if (file == nullptr)
        return refused;
    return std::make_unique<Entry>(file, qint64(about.comp_size));
}

const QString& ZipFile::path() const
{
    return d->path;
}

} // namespace trustbilanz::importers
