#include "app/hes/storage/HesStorage.h"

#include "app/hes/storage/PgConnection.h"
#include "app/hes/storage/PostgresStorage.h"
#include "app/hes/storage/SqliteStorage.h"
#include "protocol/base/LowerHex.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimXml.h"

namespace ami::app {

Result<std::unique_ptr<HesStorage>> openStorage(const std::string& database) {
    return PgConnection::isAddress(database) ? openPostgresStorage(database) : openSqliteStorage(database);
}

Result<HesCounts> countsOf(const std::string& database) {
    return PgConnection::isAddress(database) ? postgresCountsOf(database) : sqliteCountsOf(database);
}

std::string bodyDigest(BytesView body) { return lowerHex(crypto::sha256(body)); }

Result<IngestResult> ingestDocument(HesStorage& storage, const HesClient& client, const std::string& key, const Bytes& body, UtcTime now,
                                    BodyFormat format) {
    IngestOffer offer{client, key, bodyDigest(body), {}, {}};
    auto known = storage.known(client, key, offer.digest);
    if (!known) return Unexpected(known.error());
    if (*known) return std::move(**known);
    IngestResult refused;
    auto batch = format == BodyFormat::Xml ? mdms::decodeBatchXml(body, &refused.where) : mdms::decodeBatch(body, &refused.where);
    if (!batch) {
        refused.error = batch.error();
        refused.outcome = batch.error().fault == Fault::Exhausted ? IngestOutcome::TooLarge : IngestOutcome::Malformed;
        return refused;
    }
    if (batch->header.messageId != key) {
        refused.outcome = IngestOutcome::KeyDiffers;
        return refused;
    }
    offer.batch = std::move(*batch);
    if (!offer.batch.faults.empty()) offer.body = body;
    return storage.ingest(offer, now);
}

}  // namespace ami::app
