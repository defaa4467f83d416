#include "app/explain/Explainer.h"
#include "app/store/Store.h"
#include "app/sync/SyncClient.h"

namespace ami::app {

Sentences Explainer::store(const Error& error) {
    switch (static_cast<StoreError>(error.code)) {
        case StoreError::CannotOpen:
            return {QStringLiteral("CannotOpen"),
                    tr("The local store cannot be opened."),
                    {tr("The folder is missing or may not be written to."), tr("The path names a folder.")},
                    tr("Choose another file, or give this user the right to write there.")};
        case StoreError::InUse:
            return {QStringLiteral("InUse"),
                    tr("Another program has the local store open."),
                    {tr("AMI Field itself or another command is running with the same file.")},
                    tr("Close it first, or use another store file.")};
        case StoreError::TooNew:
            return {QStringLiteral("TooNew"),
                    tr("The local store was made by a newer version (%1) of the program.").arg(error.detail),
                    {tr("The program was updated on another laptop that shared the file, or was downgraded here.")},
                    tr("Update this program; the file was not touched.")};
        case StoreError::NotOurs:
            return {QStringLiteral("NotOurs"),
                    tr("The file is a database of another program."),
                    {tr("The path is wrong.")},
                    tr("Choose another file; this one was not touched.")};
        case StoreError::Damaged:
            return {QStringLiteral("Damaged"),
                    tr("The local store is damaged and was put aside unchanged."),
                    {tr("The disk has errors."), tr("The file was copied while it was in use.")},
                    tr("Open the store again: the newest good copy takes its place when there is one. “ami-cli store salvage” looks for readings in the file "
                       "that was put aside.")};
        case StoreError::DiskFull:
            return {QStringLiteral("DiskFull"),
                    tr("The disk is full, so no new readings are stored. What was stored before is safe, and sending still works."),
                    {tr("Logs, traces or downloads fill the disk.")},
                    tr("Send what waits and make room; then read again. The program goes on by itself when there is room.")};
        case StoreError::Sqlite:
            return {QStringLiteral("Sqlite"),
                    tr("The local store reported a database error (%1).").arg(error.detail),
                    {tr("The disk has errors or was removed.")},
                    tr("Check the disk; report the code if it happens again.")};
        case StoreError::NoSuchBatch:
            return {QStringLiteral("NoSuchBatch"),
                    tr("The receipt belongs to a batch that this store does not have."),
                    {tr("The store file was replaced while a transfer was running.")},
                    tr("Send again with the store that the readings are in.")};
        case StoreError::BadReceipt:
            return {QStringLiteral("BadReceipt"),
                    tr("The server's receipt does not account for every reading, so nothing was marked as delivered."),
                    {tr("The server or a proxy changed the answer."), tr("The receipt belongs to another batch.")},
                    tr("Send again: the server recognises what it already has.")};
        case StoreError::BadReading:
            return {
                QStringLiteral("BadReading"),
                tr("Reading %1 of the group cannot be stored without loss, so none of them was.").arg(error.detail + 1),
                {tr("The meter's serial number holds characters that are no text."), tr("The meter's time is far outside this century.")},
                tr("Check the meter's serial number and clock, then read again.")};
        case StoreError::NoRandom:
            return {QStringLiteral("NoRandom"),
                    tr("The system gives no random numbers, so no batch number could be made."),
                    {tr("The system has just started or is badly set up.")},
                    tr("Wait a minute and send again.")};
        case StoreError::WrongState:
            return {QStringLiteral("WrongState"),
                    tr("A batch in its present state cannot take this step."),
                    {tr("It was sent, split or confirmed in the meantime.")},
                    tr("Look at the list of batches again and choose anew.")};
        case StoreError::NoSuchItem:
            return {QStringLiteral("NoSuchItem"),
                    tr("There is nothing of this name in the queue, or it needs no decision."),
                    {tr("It was decided or confirmed in the meantime."), tr("The number or the name is misspelt.")},
                    tr("Look at the list again.")};
        case StoreError::BadImport:
            return {QStringLiteral("BadImport"),
                    tr("The file holds no unsent data that could be trusted, so nothing was taken from it."),
                    {tr("The file was cut or changed on its way."), tr("It is some other file."), tr("A newer version of the program wrote it.")},
                    tr("Copy the file again and compare its size, or export anew.")};
        case StoreError::FileFailed:
            return {QStringLiteral("FileFailed"),
                    tr("A file cannot be read or written (system error %1).").arg(error.detail),
                    {tr("It is missing or belongs to another user."), tr("The medium was pulled out.")},
                    tr("Check the name, the rights and the medium, then try again.")};
        case StoreError::ReasonMissing:
            return {QStringLiteral("ReasonMissing"),
                    tr("A value that the server did not take is sent again only with a reason in plain text."),
                    {tr("No reason was given.")},
                    tr("Write in a sentence why your value is the right one.")};
    }
    return {};
}

Sentences Explainer::sync(const Error& error) {
    switch (static_cast<SyncError>(error.code)) {
        case SyncError::NoEndpoint:
            return {QStringLiteral("NoEndpoint"),
                    tr("No server is set to send the readings to."),
                    {tr("The set-up was not finished.")},
                    tr("Give the server with --endpoint or MDMS_ENDPOINT, or in the settings.")};
        case SyncError::BadEndpoint:
            return {QStringLiteral("BadEndpoint"),
                    tr("The server's address is no https:// address."),
                    {tr("It is misspelt or uses http.")},
                    tr("Write it as https://host/v1/ingest.")};
        case SyncError::CannotConnect:
            return {QStringLiteral("CannotConnect"),
                    tr("The server cannot be reached; the readings wait safely on this laptop."),
                    {tr("There is no network here."), tr("The VPN is down."), tr("The server is down or its name is wrong.")},
                    tr("Try again when the laptop is online.")};
        case SyncError::ServerUntrusted:
            return {QStringLiteral("ServerUntrusted"),
                    tr("The server could not prove that it is the right one, so nothing was sent."),
                    {tr("The authority's certificate is not installed here (MDMS_CA)."),
                     tr("Its certificate has expired or names another host."), tr("Somebody stands between laptop and server.")},
                    tr("Ask the server's operator for the authority's certificate.")};
        case SyncError::CertificateRefused:
            return {QStringLiteral("CertificateRefused"),
                    tr("The server does not accept this laptop's certificate."),
                    {tr("It has expired or was revoked."), tr("It comes from another authority.")},
                    tr("Ask the server's operator for a new certificate.")};
        case SyncError::BadIdentity:
            return {QStringLiteral("BadIdentity"),
                    tr("This laptop's certificate or key file cannot be used."),
                    {tr("A file is missing."), tr("Certificate and key do not belong together."), tr("A file is not PEM.")},
                    tr("Check the two files in the settings or in MDMS_CERTIFICATE and MDMS_KEY_FILE.")};
        case SyncError::KeyTooOpen:
            return {QStringLiteral("KeyTooOpen"),
                    tr("Other users could read the private key file, so it is not used."),
                    {tr("The file was made with the usual rights.")},
                    tr("Run “chmod 600” on the key file.")};
        case SyncError::Temporary:
            return {QStringLiteral("Temporary"),
                    tr("The server is overloaded or under maintenance (status %1).").arg(error.detail),
                    {tr("Many laptops send at the same time."), tr("The server is being updated.")},
                    tr("Nothing is lost; the program tries again by itself.")};
        case SyncError::BatchRefused:
            return {QStringLiteral("BatchRefused"),
                    tr("The server refused a batch for good (status %1).").arg(error.detail),
                    {tr("The server speaks another version of the format."), tr("The batch number was used by another device.")},
                    tr("Look at the server's message in the list of batches; the readings stay here.")};
        case SyncError::BadAnswer:
            return {QStringLiteral("BadAnswer"),
                    tr("The server's answer is no receipt (status %1), so nothing was marked as delivered.").arg(error.detail),
                    {tr("A hotel or company proxy answered in place of the server."), tr("The path of the endpoint is wrong.")},
                    tr("Open a web page to see whether a log-in is asked for; then check the endpoint.")};
        case SyncError::TimedOut:
            return {QStringLiteral("TimedOut"),
                    tr("The server took too long to answer; the batch is sent again later."),
                    {tr("The network is slow here."), tr("The server is busy.")},
                    tr("Try again with a better network; nothing is counted twice.")};
        case SyncError::ClockWrong:
            return {QStringLiteral("ClockWrong"),
                    tr("This laptop's clock and the server's certificate do not agree."),
                    {tr("The laptop's date or time is wrong."), tr("The server's certificate is not valid yet.")},
                    tr("Set the laptop's clock, then send again.")};
        case SyncError::CaptivePortal:
            return {QStringLiteral("CaptivePortal"),
                    tr("This network wants you to log in first, so nothing was sent."),
                    {tr("A hotel, a guest network or a company gateway answered in place of the server.")},
                    tr("Open a web page, log in, then send again; the program also looks again by itself.")};
        case SyncError::ProxyRefused:
            return {QStringLiteral("ProxyRefused"),
                    tr("The proxy does not let this laptop through (status %1).").arg(error.detail),
                    {tr("It wants a user name and a password."), tr("It does not allow this server."), tr("It cannot reach the server.")},
                    tr("Check the proxy and the file with its password in the settings, or ask the network's operator.")};
        case SyncError::ProxySecret:
            return {QStringLiteral("ProxySecret"),
                    tr("The proxy's password file cannot be used."),
                    {tr("It is missing or empty."), tr("Other users could read it.")},
                    tr("Put “user:password” into one line of the file and run “chmod 600” on it.")};
        case SyncError::QueuePaused:
            return {QStringLiteral("QueuePaused"),
                    tr("Sending was switched off by a person."),
                    {tr("Somebody paused the queue.")},
                    tr("Resume the queue when the readings may go.")};
        case SyncError::LimitReached:
            return {QStringLiteral("LimitReached"),
                    tr("The limit for automatic sending on a metered network is reached."),
                    {tr("This network is marked as one that costs money, and today or this month enough was sent.")},
                    tr("Send by hand, use another network, or raise the limit in the settings.")};
    }
    return {};
}

}  // namespace ami::app
