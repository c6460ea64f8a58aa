// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/xlsxworkbook.h"

#include "models/importers/xlsxsheet.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

namespace trustbilanz::importers {

namespace {
constexpr qsizetype kMostTexts = 4'000'000;
constexpr qsizetype kTextsBetweenReports = 4096;
constexpr size_t kMostTextBytes = size_t(512) << 20; // of all shared texts together

/// A relation of one file of the archive to another.
struct Relation {
    QString type; ///< last part of the type's address: the same in strict and usual workbooks
    QString target; ///< name within the archive
};
using Relations = QHash<QString, Relation>;

/// "xl/workbook.xml" + "worksheets/sheet1.xml"; an absolute target stands for itself.
QString resolved(const QString& from, QString target)
{
    target.replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (target.startsWith(QLatin1Char('/')))
        return target.mid(1);
    const qsizetype slash = from.lastIndexOf(QLatin1Char('/'));
    return QDir::cleanPath(from.left(slash + 1) + target);
}

/// Reads a file of the archive element by element; `start` is called at each one's start and
/// says whether to go on.
Result<void> readXmlWhile(const ZipFile& archive, const QString& name,
                          const std::function<bool(QXmlStreamReader&)>& start)
{
    const auto device = archive.read(name);
    if (!device)
        return tl::unexpected(device.error());
    QXmlStreamReader xml(device->get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return failure(Error::Kind::UnknownFormat, archive.path());
        if (xml.isStartElement() && !start(xml))
            return {};
    }
    return xml.hasError()
        ? failure(Error::Kind::UnknownFormat, archive.path() + QStringLiteral(": ") + name,
                  int(xml.lineNumber()))
        : Result<void>();
}

Result<void> readXml(const ZipFile& archive, const QString& name,
                     const std::function<void(QXmlStreamReader&)>& start)
{
    return readXmlWhile(archive, name, [&](QXmlStreamReader& xml) {
        start(xml);
        return true;
    });
}

/// Relations by id; none where the file of relations is missing.
Relations relationsOf(const ZipFile& archive, const QString& name)
{
    const qsizetype slash = name.lastIndexOf(QLatin1Char('/'));
    const QString file
        = QStringLiteral("%1_rels/%2.rels").arg(name.left(slash + 1), name.mid(slash + 1));
    Relations relations;
    if (!archive.contains(file))
        return relations;
    const auto read = readXml(archive, file, [&](QXmlStreamReader& xml) {
        if (xml.name() != QLatin1String("Relationship"))
            return;
        const auto about = xml.attributes();
        relations.insert(
            about.value(QLatin1String("Id")).toString(),
            {about.value(QLatin1String("Type")).toString().section(QLatin1Char('/'), -1),
             resolved(name, about.value(QLatin1String("Target")).toString())});
    });
    return read ? relations : Relations();
}

QString targetOf(const Relations& relations, const QString& type)
{
    for (const Relation& relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

/// An attribute whose prefix and name space differ between workbooks.
QString relationId(const QXmlStreamAttributes& attributes)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == QLatin1String("id") && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

class WorkbookReader
{
public:
    WorkbookReader(XlsxWorkbook& book, const Progress& progress)
        : m_book(book)
        , m_progress(progress)
    {
    }

    Result<void> read()
    {
        m_file = targetOf(relationsOf(m_book.archive, {}), QStringLiteral("officeDocument"));
        if (!m_book.archive.contains(m_file))
            m_file = m_book.archive.nameEndingWith(QStringLiteral("workbook.xml"));
        if (m_file.isEmpty())
            return failure(Error::Kind::UnknownFormat, m_book.archive.path());
        m_relations = relationsOf(m_book.archive, m_file);
        const auto sheets
            = readXml(m_book.archive, m_file, [&](QXmlStreamReader& xml) { readElement(xml); });
        if (!sheets)
            return sheets;
        if (const auto styles = readStyles(); !styles)
            return styles;
        return readTexts();
    }

private:
    QString related(const char* type, const char* usualName) const
    {
        const QString target = targetOf(m_relations, QString::fromLatin1(type));
        const QString usual = resolved(m_file, QString::fromLatin1(usualName));
        return target.isEmpty() && m_book.archive.contains(usual) ? usual : target;
    }

    void readElement(QXmlStreamReader& xml)
    {
        const auto about = xml.attributes();
        if (xml.name() == QLatin1String("workbookPr")) {
            const auto since1904 = about.value(QLatin1String("date1904"));
            m_book.cells.since1904
                = since1904 == QLatin1String("1") || since1904 == QLatin1String("true");
        } else if (xml.name() == QLatin1String("sheet")) {
            addSheet(about);
        }
    }

    void addSheet(const QXmlStreamAttributes& about)
    {
        ++m_sheets;
        const Relation relation = m_relations.value(
            relationId(about),
            {QStringLiteral("worksheet"),
             resolved(m_file, QStringLiteral("worksheets/sheet%1.xml").arg(m_sheets))});
        if (relation.type != QLatin1String("worksheet"))
            return;
        const auto state = about.value(QLatin1String("state"));
        m_book.sheets.push_back({about.value(QLatin1String("name")).toString(), relation.target,
                                 !state.isEmpty() && state != QLatin1String("visible")});
    }

    Result<void> readStyles()
    {
        const QString file = related("styles", "styles.xml");
        if (file.isEmpty())
            return {};
        QHash<int, NumberShown> custom;
        bool isCellFormat = false;
        return readXml(m_book.archive, file, [&](QXmlStreamReader& xml) {
            const int format = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            if (xml.name() == QLatin1String("numFmt"))
                custom[format]
                    = shownByFormat(xml.attributes().value(QLatin1String("formatCode")).toString());
            else if (xml.name() == QLatin1String("cellXfs"))
                isCellFormat = true;
            else if (isCellFormat && xml.name() == QLatin1String("cellStyles"))
                isCellFormat = false;
            else if (isCellFormat && xml.name() == QLatin1String("xf"))
                m_book.cells.styles.push_back(custom.value(format, shownByFormat(format)));
        });
    }

    Result<void> readTexts()
    {
        const QString file = related("sharedStrings", "sharedStrings.xml");
        if (file.isEmpty() || !m_book.archive.contains(file))
            return {};
        size_t bytes = 0;
        bool isTooMuch = false;
        bool goesOn = true;
        const auto& texts = m_book.cells.texts;
        const auto read = readXmlWhile(m_book.archive, file, [&](QXmlStreamReader& xml) {
            if (xml.name() != QLatin1String("si"))
                return true;
            m_book.cells.texts += richText(xml);
            bytes += size_t(texts.back().size()) * sizeof(QChar);
            isTooMuch = bytes > kMostTextBytes || texts.size() > kMostTexts;
            goesOn = !m_progress || texts.size() % kTextsBetweenReports != 0 || m_progress(0, 1);
            return goesOn && !isTooMuch;
        });
        if (!goesOn)
            return failure(Error::Kind::Cancelled);
        return isTooMuch
            ? failure(Error::Kind::UnknownFormat, Error::Reason::TooLarge, m_book.archive.path())
            : read;
    }

    XlsxWorkbook& m_book;
    const Progress& m_progress;
    QString m_file; ///< of the workbook, within the archive
    Relations m_relations;
    int m_sheets = 0; ///< met so far
};
} // namespace

Result<XlsxWorkbook> XlsxWorkbook::open(const QString& path, const Progress& progress)
{
    auto archive = ZipFile::open(path);
    if (!archive)
        return tl::unexpected(archive.error());
    XlsxWorkbook book {std::move(*archive), {}, {}};
    if (const auto read = WorkbookReader(book, progress).read(); !read)
        return tl::unexpected(read.error());
    return book;
}

QStringList XlsxWorkbook::sheetNames() const
{
    QStringList names;
    for (const XlsxSheet& sheet : sheets)
        names += sheet.name;
    return names;
}

} // namespace trustbilanz::importers
