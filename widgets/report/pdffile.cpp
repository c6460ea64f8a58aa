// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pdffile.h"

#include <QHashFunctions>
#include <QRegularExpression>

#include <algorithm>

namespace trustbilanz::report {

namespace {
const QByteArray kDateKey = QByteArrayLiteral("/CreationDate (");

/// First group of a pattern of ASCII in a file; -1 where it is not.
int numberIn(const QByteArray& bytes, const QString& pattern)
{
    const auto match = QRegularExpression(pattern).match(QString::fromLatin1(bytes));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

QByteArray trailerOf(const QByteArray& pdf)
{
    return pdf.mid(std::max<qsizetype>(0, pdf.lastIndexOf("trailer")));
}

/// Where QPdfWriter put an object, by its one table of positions: lines of 20 bytes.
qsizetype positionOf(int object, const QByteArray& pdf)
{
    const qsizetype table = numberIn(trailerOf(pdf), QStringLiteral("startxref\\s+(\\d+)"));
    const qsizetype lines = table < 0 ? -1 : pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1;
    if (lines <= 0 || object < 0)
        return -1;
    bool isNumber = false;
    const qsizetype position = pdf.mid(lines + 20 * object, 10).toLongLong(&isNumber);
    return isNumber ? position : -1;
}

/// The words between "obj" and "endobj".
QByteArray objectOf(int object, const QByteArray& pdf)
{
    const qsizetype position = positionOf(object, pdf);
    const qsizetype begin = position < 0 ? -1 : pdf.indexOf("obj", position);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf("endobj", begin + 3);
    return end < 0 ? QByteArray() : pdf.mid(begin + 3, end - begin - 3).trimmed();
}

std::vector<int> pagesOf(const QByteArray& catalog, const QByteArray& pdf)
{
    const QByteArray root
        = objectOf(numberIn(catalog, QStringLiteral("/Pages\\s+(\\d+)\\s+0\\s+R")), pdf);
    const qsizetype begin = root.indexOf('[');
    const QString kids = QString::fromLatin1(root.mid(begin, root.indexOf(']') - begin));
    static const QRegularExpression reference(QStringLiteral("(\\d+)\\s+0\\s+R"));
    std::vector<int> pages;
    for (auto match = reference.globalMatch(kids); match.hasNext();)
        pages.push_back(match.next().captured(1).toInt());
    return pages;
}

/// A text string of PDF: UTF-16 with its mark, in hexadecimal.
QByteArray textString(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray reference(const char* key, int object)
{
    return QByteArray(key) + ' ' + QByteArray::number(object) + " 0 R\n";
}

/// The part behind a file, with the positions of its objects.
class Update
{
public:
    explicit Update(const QByteArray& pdf)
        : m_pdf(pdf)
    {
    }

    void add(int object, const QByteArray& words)
    {
        m_table += QByteArray::number(object) + " 1\n"
            + QByteArray::number(m_pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        m_pdf += QByteArray::number(object) + " 0 obj\n" + words + "\nendobj\n";
    }

    QByteArray finish(int size, int root, int info, int formerTable)
    {
        const QByteArray table = QByteArray::number(m_pdf.size());
        return m_pdf + "xref\n" + m_table + "trailer\n<<\n/Size " + QByteArray::number(size) + '\n'
            + reference("/Root", root) + reference("/Info", info) + "/Prev "
            + QByteArray::number(formerTable) + "\n>>\nstartxref\n" + table + "\n%%EOF\n";
    }

private:
    QByteArray m_pdf;
    QByteArray m_table;
};

QByteArray bookmarkOf(const PdfBookmark& bookmark, int place, int count, int outline, int page)
{
    const int object = outline + 1 + place;
    QByteArray words = "<<\n/Title " + textString(bookmark.title) + '\n';
    words += reference("/Parent", outline);
    if (place > 0)
        words += reference("/Prev", object - 1);
    if (place + 1 < count)
        words += reference("/Next", object + 1);
    return words + "/Dest [" + QByteArray::number(page) + " 0 R /XYZ null "
        + QByteArray::number(bookmark.top, 'f', 1) + " null]\n>>";
}

QByteArray outlineOf(int outline, int count)
{
    return "<<\n/Type /Outlines\n" + reference("/First", outline + 1)
        + reference("/Last", outline + count) + "/Count " + QByteArray::number(count) + "\n>>";
}

QByteArray catalogOf(const QByteArray& former, const QString& language, int outline)
{
    QByteArray words = former.left(former.lastIndexOf(">>"));
    words += "/Lang (" + language.toLatin1() + ")\n";
    words += reference("/Outlines", outline);
    return words + "/PageMode /UseOutlines\n/ViewerPreferences << /DisplayDocTitle true >>\n>>";
}
} // namespace

std::optional<QDateTime> sourceDate()
{
    bool isNumber = false;
    const qint64 seconds = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? std::optional(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC))
                    : std::nullopt;
}

void makeHashesReproducible()
{
    QHashSeed::setDeterministicGlobalSeed();
}

QByteArray xmpOf(const PdfDescription& description)
{
    const QString packet = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        "<dc:format>application/pdf</dc:format>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreatorTool>%3</xmp:CreatorTool>\n"
        "<xmp:CreateDate>%4</xmp:CreateDate>\n"
        "<xmp:ModifyDate>%4</xmp:ModifyDate>\n"
        "<pdf:Producer>Qt %5</pdf:Producer>\n"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n");
    return packet
        .arg(description.title.toHtmlEscaped(), description.language,
             QStringLiteral("Trustbilanz " TRUSTBILANZ_VERSION),
             description.created.toUTC().toString(Qt::ISODate), QLatin1String(qVersion()))
        .toUtf8();
}

QByteArray withCreationDate(QByteArray pdf, const QDateTime& created)
{
    const qsizetype key = pdf.indexOf(kDateKey);
    const qsizetype begin = key + kDateKey.size();
    const qsizetype end = key < 0 ? -1 : pdf.indexOf('\n', begin);
    const QByteArray date
        = created.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z)'")).toLatin1();
    if (end - begin < date.size())
        return pdf;
    return pdf.replace(begin, end - begin, date.leftJustified(end - begin, ' '));
}

QByteArray withOutline(const QByteArray& pdf, const PdfDescription& description)
{
    const QByteArray trailer = trailerOf(pdf);
    const int root = numberIn(trailer, QStringLiteral("/Root\\s+(\\d+)"));
    const int outline = numberIn(trailer, QStringLiteral("/Size\\s+(\\d+)"));
    const QByteArray catalog = objectOf(root, pdf);
    const std::vector<int> pages = pagesOf(catalog, pdf);
    const int count = int(description.bookmarks.size());
    if (outline < 0 || count == 0 || pages.empty())
        return pdf;
    Update update(pdf);
    update.add(root, catalogOf(catalog, description.language, outline));
    update.add(outline, outlineOf(outline, count));
    for (int i = 0; i < count; ++i) {
        const PdfBookmark& bookmark = description.bookmarks[size_t(i)];
        update.add(outline + 1 + i,
                   bookmarkOf(bookmark, i, count, outline, pages.at(size_t(bookmark.page))));
    }
    return update.finish(outline + 1 + count, root,
                         numberIn(trailer, QStringLiteral("/Info\\s+(\\d+)")),
                         numberIn(trailer, QStringLiteral("startxref\\s+(\\d+)")));
}

} // namespace trustbilanz::report
