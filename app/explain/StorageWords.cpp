#include "app/explain/Explainer.h"
#include "app/hes/storage/StorageError.h"

namespace ami::app {

Sentences Explainer::serverDatabase(const Error& error) {
    switch (static_cast<StorageError>(error.code)) {
        case StorageError::DatabaseAddress:
            return {QStringLiteral("DatabaseAddress"),
                    tr("The connection to the database server is not written as PostgreSQL expects it."),
                    {tr("A parameter has an unknown name."), tr("A blank in a value stands without quotation marks.")},
                    tr("Write for example postgresql://host/database or service=NAME; a path that contains an equals sign begins with a "
                       "dot and a slash.")};
        case StorageError::PasswordInAddress:
            return {
                QStringLiteral("PasswordInAddress"),
                error.detail == 0 ? tr("The database's password stands in its address, where other users of the computer can read it.")
                                  : tr("The database's password stands in the environment variable PGPASSWORD."),
                {tr("Command lines and environments are shown by the system's own tools.")},
                tr("Put the password into ~/.pgpass, into the file that PGPASSFILE names, or into a service file, each with mode 600, and "
                   "take it out of the address and the environment.")};
        case StorageError::Unreachable:
            return {
                QStringLiteral("Unreachable"),
                tr("There is no connection to the database server."),
                {tr("The server does not run, or starts at this moment."), tr("The network between here and the server is interrupted."),
                 tr("Host, port or socket folder are not the server's.")},
                tr("Start the server or correct the address. Batches are kept by their senders until then.")};
        case StorageError::LoginRefused:
            return {
                QStringLiteral("LoginRefused"),
                tr("The database server does not let this user in."),
                {tr("The password is missing or wrong."), tr("The server's pg_hba.conf has no line for this user, database and address.")},
                tr("Check the password file and the server's pg_hba.conf.")};
        case StorageError::DatabaseMissing:
            return {QStringLiteral("DatabaseMissing"),
                    tr("The database server has no database of this name."),
                    {tr("It has not been made yet."), tr("The name is misspelt.")},
                    tr("Make it, for example with createdb --encoding=UTF8 --template=template0 NAME.")};
        case StorageError::Encoding:
            return {QStringLiteral("Encoding"),
                    tr("The database does not keep its texts in UTF8."),
                    {tr("It was made from a template with another encoding.")},
                    tr("Make a new database, for example with createdb --encoding=UTF8 --template=template0 NAME.")};
        case StorageError::NotDurable: {
            const QString setting = error.detail == 0   ? QStringLiteral("fsync")
                                    : error.detail == 1 ? QStringLiteral("full_page_writes")
                                                        : QStringLiteral("synchronous_commit");
            return {QStringLiteral("NotDurable"),
                    tr("The database server is set up so that a power failure can lose what it has confirmed: %1 is off.").arg(setting),
                    {tr("Somebody made the server faster at the price of safety.")},
                    tr("Set %1 to on in postgresql.conf and load the settings again.").arg(setting)};
        }
        case StorageError::ReadOnly:
            return {QStringLiteral("ReadOnly"),
                    tr("The database can only be read."),
                    {tr("It is a standby of another server."), tr("Its default_transaction_read_only is on.")},
                    tr("Connect to the primary server; target_session_attrs=read-write in the address finds it.")};
        case StorageError::ServerTooOld:
            return {QStringLiteral("ServerTooOld"),
                    tr("The database server is older than PostgreSQL 14 (it says %1).").arg(error.detail),
                    {tr("It was never upgraded.")},
                    tr("Upgrade the server, or use another one.")};
        case StorageError::SchemaTooNew:
            return {QStringLiteral("SchemaTooNew"),
                    tr("A newer version of this program made the tables of this database (version %1).").arg(error.detail),
                    {tr("Another head-end on the same database has been updated already.")},
                    tr("Update this program.")};
        case StorageError::NoRight:
            return {
                QStringLiteral("NoRight"),
                tr("The database user lacks a right that is needed."),
                {tr("It may not make the schema ami_hes, or not temporary tables."), tr("The schema ami_hes belongs to somebody else.")},
                tr("Let the user own the database, or make the schema for it: CREATE SCHEMA ami_hes AUTHORIZATION NAME.")};
        case StorageError::DatabaseBusy:
            return {QStringLiteral("DatabaseBusy"),
                    tr("The database did not get to this batch in time (%1).").arg(QString::fromStdString(sqlStateText(error.detail))),
                    {tr("Another transaction holds a lock for long."), tr("The server has more to do than it can.")},
                    tr("Nothing is lost; the batch is sent again. If it stays, look for long transactions in pg_stat_activity.")};
        case StorageError::DatabaseFull:
            return {QStringLiteral("DatabaseFull"),
                    tr("The database server has run out of disk, memory or connections (%1).")
                        .arg(QString::fromStdString(sqlStateText(error.detail))),
                    {tr("The disk of the tables or of the log is full."), tr("Too many programs are connected.")},
                    tr("Make room on the server. Nothing is lost; the batches are sent again.")};
        case StorageError::Statement:
            return {QStringLiteral("Statement"),
                    tr("The database server refused a statement (%1).").arg(QString::fromStdString(sqlStateText(error.detail))),
                    {tr("Somebody changed the tables by hand.")},
                    tr("Look into the server's log and pass the code on to support. The batch is not stored.")};
        case StorageError::SumDiffers:
            return {QStringLiteral("SumDiffers"),
                    tr("The database does not account for each of the %n reading(s) of a batch, so none of them was stored.", nullptr,
                       static_cast<int>(error.detail)),
                    {tr("The database server or one of its extensions has a fault.")},
                    tr("Pass this on to support together with the versions of the server and its extensions.")};
    }
    return {};
}

}  // namespace ami::app
