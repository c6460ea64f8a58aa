// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

namespace trustbilanz::store {

/// One SQLite connection with this program's settings, and the one place where the errors of
/// SQLite become ours. SQLiteCpp throws; nothing thrown leaves attempt() and change().
class Database
{
public:
    /// Opening changes no byte of the file.
    static Result<std::unique_ptr<Database>> open(const QString& path, bool writable,
                                                  int patienceMilliseconds);
    /// A database in a new, empty file that is thrown away if making it fails.
    static Result<std::unique_ptr<Database>> make(const QString& path);

    SQLite::Database& sql() { return m_sql; }
    const QString& path() const { return m_path; }
    /// The file or its medium does not allow writing although it was asked for.
    bool isReadOnly() const;

    /// Runs work() -> Result<T> and turns what SQLite throws into an Error.
    template<class Work>
    auto attempt(Work work) -> std::invoke_result_t<Work>
    {
        try {
            return work();
        } catch (const SQLite::Exception& exception) {
            return tl::unexpected(errorFrom(exception));
        } catch (const std::exception& exception) {
            return failure(Error::Kind::Internal, Error::Reason::Exception,
                           QString::fromUtf8(exception.what()));
        }
    }

    /// The same in one transaction: kept when work succeeds, without a trace otherwise.
    template<class Work>
    auto change(Work work) -> std::invoke_result_t<Work>
    {
        return attempt([&]() -> std::invoke_result_t<Work> {
            SQLite::Transaction transaction(m_sql, SQLite::TransactionBehavior::IMMEDIATE);
            auto result = work();
            if (result)
                transaction.commit();
            return result;
        });
    }

private:
    Database(const QString& path, int flags, int patienceMilliseconds);
    Error errorFrom(const SQLite::Exception& exception);

    QString m_path;
    SQLite::Database m_sql;
};

/// Column text without a copy in between; SQLite's text is UTF-8.
QString textOf(const SQLite::Column& column);
/// Bytes that stay valid until the statement's next step.
QByteArrayView bytesOf(const SQLite::Column& column);
void bindText(SQLite::Statement& statement, int index, const QString& text);
/// The bytes must outlive the statement's next step.
void bindBytes(SQLite::Statement& statement, int index, QByteArrayView bytes);

} // namespace trustbilanz::store
