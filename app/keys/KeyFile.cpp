#include "app/keys/KeyFile.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "app/keys/PemKey.h"
#include "app/keys/SecretFile.h"
#include "protocol/base/Ascii.h"
#include "protocol/base/HexDigit.h"

namespace ami::app {
namespace {

constexpr std::size_t longestFile = 64u << 10;
constexpr std::size_t longestText = 256;
constexpr std::string_view fileWord = "file:";
constexpr std::string_view hexWord = "hex:";

enum class Name : std::uint8_t {
    Suite,
    ClientTitle,
    MeterTitle,
    Ek,
    Ak,
    Bek,
    Kek,
    HlsSecret,
    Password,
    SigningKey,
    AgreementKey,
    MeterSigningKey,
    MeterAgreementKey,
    ClientSigningKey,
    ClientAgreementKey,
    DtlsIdentity,
    DtlsKey,
    DtlsCa,
    DtlsCertificate,
    DtlsPrivateKey,
    DtlsCrl,
    DtlsName,
};

struct NameRow {
    std::string_view text;
    Name name;
};

constexpr std::array<NameRow, 22> names{{
    {"suite", Name::Suite},
    {"client-title", Name::ClientTitle},
    {"meter-title", Name::MeterTitle},
    {"ek", Name::Ek},
    {"ak", Name::Ak},
    {"bek", Name::Bek},
    {"kek", Name::Kek},
    {"hls-secret", Name::HlsSecret},
    {"password", Name::Password},
    {"signing-key", Name::SigningKey},
    {"agreement-key", Name::AgreementKey},
    {"meter-signing-key", Name::MeterSigningKey},
    {"meter-agreement-key", Name::MeterAgreementKey},
    {"client-signing-key", Name::ClientSigningKey},
    {"client-agreement-key", Name::ClientAgreementKey},
    {"dtls-identity", Name::DtlsIdentity},
    {"dtls-key", Name::DtlsKey},
    {"dtls-ca", Name::DtlsCa},
    {"dtls-certificate", Name::DtlsCertificate},
    {"dtls-private-key", Name::DtlsPrivateKey},
    {"dtls-crl", Name::DtlsCrl},
    {"dtls-name", Name::DtlsName},
}};

/// A line that says something; the value still stands in the secure text.
struct Entry {
    Name name;
    std::int64_t line;
    std::string_view value;
};

Unexpected wrong(KeyError code, std::int64_t line) { return fail(Fault::Malformed, Layer::Keys, code, line); }

constexpr std::string_view blanks = " \t\r";
bool isBlank(char c) { return blanks.find(c) != std::string_view::npos; }

/// Blanks, ':' and '-' may stand between octets. False when a digit is wrong or missing, or the room is not enough.
bool decodeHex(std::string_view text, WipedBuffer& octets) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isBlank(text[i]) || text[i] == ':' || text[i] == '-') continue;
        if (i + 1 == text.size()) return false;
        const int high = hexDigit(text[i]);
        const int low = hexDigit(text[++i]);
        if (high < 0 || low < 0 || !octets.push(static_cast<std::uint8_t>(high << 4 | low))) return false;
    }
    return octets.size() > 0;
}

BytesView octetsOf(std::string_view text) { return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}; }

Result<std::vector<Entry>> splitLines(std::string_view text) {
    std::vector<Entry> entries;
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    for (std::int64_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view content = trimmed(text.substr(0, end), blanks);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (content.empty() || content.front() == '#') continue;
        const std::size_t equals = content.find('=');
        if (equals == std::string_view::npos || equals == 0) return wrong(KeyError::NotALine, line);
        const std::string_view name = trimmed(content.substr(0, equals), blanks);
        const auto row = std::find_if(names.begin(), names.end(), [&](const NameRow& candidate) { return candidate.text == name; });
        if (row == names.end()) return wrong(KeyError::UnknownName, line);
        if (std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.name == row->name; })) {
            return wrong(KeyError::RepeatedName, line);
        }
        entries.push_back({row->name, line, trimmed(content.substr(equals + 1), blanks)});
    }
    return entries;
}

class Reader {
public:
    Reader(std::vector<Entry> entries, const std::string& folder) : entries_(std::move(entries)), folder_(folder) {}

    Result<KeyFile> run() {
        // Lengths follow from the suite and owners from the titles, wherever these stand.
        for (const bool first : {true, false}) {
            for (const Entry& entry : entries_) {
                if ((entry.name <= Name::MeterTitle) != first) continue;
                if (auto ok = take(entry); !ok) return Unexpected(ok.error());
            }
        }
        return std::move(file_);
    }

private:
    Result<void> take(const Entry& entry) {
        switch (entry.name) {
            case Name::Suite: return suite(entry);
            case Name::ClientTitle: return title(entry, file_.clientTitle);
            case Name::MeterTitle: return title(entry, file_.meterTitle);
            case Name::Ek: return symmetric(entry, file_.unicastEncryption);
            case Name::Ak: return symmetric(entry, file_.authentication);
            case Name::Bek: return symmetric(entry, file_.broadcastEncryption);
            case Name::Kek: return symmetric(entry, file_.master);
            case Name::HlsSecret: return secret(entry, file_.hls, false);
            case Name::Password: return secret(entry, file_.password, true);
            case Name::SigningKey: return privateKey(entry, file_.signing);
            case Name::AgreementKey: return privateKey(entry, file_.agreement);
            case Name::MeterSigningKey: return publicKey(entry, file_.meterSigning, {true, true, {}});
            case Name::MeterAgreementKey: return publicKey(entry, file_.meterAgreement, {true, false, {}});
            case Name::ClientSigningKey: return publicKey(entry, file_.clientSigning, {false, true, {}});
            case Name::ClientAgreementKey: return publicKey(entry, file_.clientAgreement, {false, false, {}});
            case Name::DtlsIdentity: return identity(entry, file_.dtls.identity);
            case Name::DtlsKey: return secret(entry, file_.dtls.key, false);
            case Name::DtlsCa: return pemFile(entry, file_.dtls.caFile);
            case Name::DtlsCertificate: return pemFile(entry, file_.dtls.certificateFile);
            case Name::DtlsPrivateKey: return pemFile(entry, file_.dtls.keyFile);
            case Name::DtlsCrl: return pemFile(entry, file_.dtls.crlFile);
            case Name::DtlsName: return identity(entry, file_.dtls.peerName);
        }
        return {};
    }

    Result<void> suite(const Entry& entry) {
        if (entry.value.size() != 1 || entry.value[0] < '0' || entry.value[0] > '2') return wrong(KeyError::BadValue, entry.line);
        file_.suite = static_cast<dlms::SecuritySuite>(entry.value[0] - '0');
        return {};
    }

    static Result<void> title(const Entry& entry, std::optional<dlms::SystemTitle>& field) {
        WipedBuffer octets(longestText);
        if (!decodeHex(entry.value, octets)) return wrong(KeyError::BadValue, entry.line);
        dlms::SystemTitle found{};
        if (octets.size() != found.size()) return wrong(KeyError::BadLength, entry.line);
        std::copy(octets.view().begin(), octets.view().end(), found.begin());
        field = found;
        return {};
    }

    Result<void> symmetric(const Entry& entry, crypto::SecureBytes& field) const {
        WipedBuffer octets(longestText);
        if (!decodeHex(entry.value, octets)) return wrong(KeyError::BadValue, entry.line);
        if (octets.size() != dlms::suiteFacts(file_.suite).keyOctets) return wrong(KeyError::BadLength, entry.line);
        field = crypto::SecureBytes(octets.view());
        return {};
    }

    /// In quotes it is a text; without them a password is one too, any other secret is hexadecimal.
    static Result<void> secret(const Entry& entry, crypto::SecureBytes& field, bool plainIsText) {
        std::string_view text = entry.value;
        if (text.empty()) return wrong(KeyError::BadValue, entry.line);
        const bool quoted = text.front() == '"';
        if (quoted) {
            if (text.size() < 3 || text.back() != '"') return wrong(KeyError::BadValue, entry.line);
            text = text.substr(1, text.size() - 2);
        } else if (text.starts_with(hexWord) || !plainIsText) {
            if (text.starts_with(hexWord)) text.remove_prefix(hexWord.size());
            WipedBuffer octets(longestText);
            if (text.size() > 4 * longestText) return wrong(KeyError::BadLength, entry.line);
            if (!decodeHex(text, octets)) return wrong(KeyError::BadValue, entry.line);
            field = crypto::SecureBytes(octets.view());
            return {};
        }
        if (text.size() > longestText) return wrong(KeyError::BadLength, entry.line);
        field = crypto::SecureBytes(octetsOf(text));
        return {};
    }

    /// A text, with or without quotes. @spec RFC 4279 5.1
    static Result<void> identity(const Entry& entry, std::string& field) {
        constexpr std::size_t longestIdentity = 128;
        std::string_view text = entry.value;
        if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
        if (text.empty() || text.size() > longestIdentity) return wrong(KeyError::BadLength, entry.line);
        field = text;
        return {};
    }

    /// Read by whoever makes the connection; a private key must be nobody else's.
    Result<void> pemFile(const Entry& entry, std::string& field) const {
        if (!entry.value.starts_with(fileWord)) return wrong(KeyError::BadValue, entry.line);
        field = pathOf(entry.value);
        if (entry.name != Name::DtlsPrivateKey) return {};
        const auto pem = SecretFile::open(field);
        return pem ? Result<void>() : Result<void>(pemProblem(pem.error(), entry.line));
    }

    std::string pathOf(std::string_view value) const {
        const std::filesystem::path path(trimmed(value.substr(fileWord.size()), blanks));
        return path.is_absolute() || folder_.empty() ? path.string() : (std::filesystem::path(folder_) / path).string();
    }

    static Unexpected pemProblem(const Error& error, std::int64_t line) {
        const auto code = static_cast<KeyError>(error.code);
        if (code == KeyError::TooOpen) return wrong(KeyError::PemTooOpen, line);
        return wrong(code == KeyError::WrongCurve || code == KeyError::BadPem ? code : KeyError::CannotReadPem, line);
    }

    Result<void> privateKey(const Entry& entry, crypto::SecureBytes& field) const {
        const std::size_t size = dlms::suiteFacts(file_.suite).curveOctets;
        if (size == 0) return wrong(KeyError::WrongForSuite, entry.line);
        crypto::SecureBytes scalar;
        if (entry.value.starts_with(fileWord)) {
            auto pem = SecretFile::open(pathOf(entry.value));
            if (!pem) return pemProblem(pem.error(), entry.line);
            const auto text = pem->readAll(longestFile);
            if (!text) return pemProblem(text.error(), entry.line);
            auto found = privateKeyOfPem(text->view(), file_.suite);
            if (!found) return pemProblem(found.error(), entry.line);
            scalar = std::move(*found);
        } else {
            WipedBuffer octets(longestText);
            if (!decodeHex(entry.value, octets)) return wrong(KeyError::BadValue, entry.line);
            if (octets.size() != size) return wrong(KeyError::BadLength, entry.line);
            scalar = crypto::SecureBytes(octets.view());
        }
        if (!isPrivateKey(scalar.view(), file_.suite)) return wrong(KeyError::BadKey, entry.line);
        field = std::move(scalar);
        return {};
    }

    /// A certificate pins its owner's title when the file does not.
    Result<void> publicKey(const Entry& entry, Bytes& field, KeyCertificate kind) {
        const std::size_t size = 2 * dlms::suiteFacts(file_.suite).curveOctets;
        if (size == 0) return wrong(KeyError::WrongForSuite, entry.line);
        auto& owner = kind.ofMeter ? file_.meterTitle : file_.clientTitle;
        PublicKey found;
        if (entry.value.starts_with(fileWord)) {
            const auto pem = readPublicFile(pathOf(entry.value), longestFile);
            if (!pem) return pemProblem(pem.error(), entry.line);
            auto key = publicKeyOfPem(*pem, file_.suite);
            if (!key) return pemProblem(key.error(), entry.line);
            found = std::move(*key);
            if (found.owner && owner && *owner != *found.owner) return wrong(KeyError::OtherDevice, entry.line);
            if (found.owner) owner = found.owner;
        } else {
            auto octets = fromHex(entry.value);
            if (!octets) return wrong(KeyError::BadValue, entry.line);
            if (octets->size() != size) return wrong(KeyError::BadLength, entry.line);
            found.point = std::move(*octets);
        }
        if (!isPublicKey(found.point, file_.suite)) return wrong(KeyError::BadKey, entry.line);
        if (found.certificate) {
            kind.facts = std::move(*found.certificate);
            file_.certificates.push_back(std::move(kind));
        }
        field = std::move(found.point);
        return {};
    }

    std::vector<Entry> entries_;
    const std::string& folder_;
    KeyFile file_;
};

/// The signing certificate of one end, for the AE-qualifier.
Bytes signingCertificate(const KeyFile& file, bool ofMeter) {
    for (const KeyCertificate& certificate : file.certificates) {
        if (certificate.ofMeter == ofMeter && certificate.forSigning) return certificate.facts.der;
    }
    return {};
}

dlms::SecurityKeys ownKeys(const KeyFile& file) {
    dlms::SecurityKeys keys;
    keys.unicastEncryption = file.unicastEncryption.clone();
    keys.broadcastEncryption = file.broadcastEncryption.clone();
    keys.authentication = file.authentication.clone();
    keys.master = file.master.clone();
    keys.hls = file.hls.clone();
    keys.signing = file.signing.clone();
    keys.agreement = file.agreement.clone();
    return keys;
}

}  // namespace

dlms::SecurityKeys KeyFile::clientKeys() const {
    dlms::SecurityKeys keys = ownKeys(*this);
    keys.peerSigning = meterSigning;
    keys.peerAgreement = meterAgreement;
    return keys;
}

dlms::SecurityKeys KeyFile::meterKeys() const {
    dlms::SecurityKeys keys = ownKeys(*this);
    keys.peerSigning = clientSigning;
    keys.peerAgreement = clientAgreement;
    return keys;
}

dlms::SecurityOptions KeyFile::clientOptions() const {
    dlms::SecurityOptions options;
    options.suite = suite;
    options.systemTitle = clientTitle.value_or(dlms::SystemTitle{});
    options.peerTitle = meterTitle;
    options.keys = clientKeys();
    options.certificate = signingCertificate(*this, false);
    return options;
}

dlms::SecurityOptions KeyFile::meterOptions() const {
    dlms::SecurityOptions options;
    options.suite = suite;
    options.systemTitle = meterTitle.value_or(dlms::SystemTitle{});
    options.peerTitle = clientTitle;
    options.keys = meterKeys();
    options.certificate = signingCertificate(*this, true);
    return options;
}

Result<KeyFile> parseKeyFile(BytesView text, const std::string& folder) {
    auto entries = splitLines({reinterpret_cast<const char*>(text.data()), text.size()});
    if (!entries) return Unexpected(entries.error());
    return Reader(std::move(*entries), folder).run();
}

Result<KeyFile> readKeyFile(const std::string& fileOrDash) {
    auto file = SecretFile::open(fileOrDash);
    if (!file) return Unexpected(file.error());
    const auto text = file->readAll(longestFile);
    if (!text) return Unexpected(text.error());
    return parseKeyFile(text->view(), fileOrDash == "-" ? std::string() : std::filesystem::path(fileOrDash).parent_path().string());
}

Result<std::shared_ptr<KeyFileProvider>> KeyFileProvider::open(const std::string& fileOrDash) {
    auto file = readKeyFile(fileOrDash);
    if (!file) return Unexpected(file.error());
    return std::make_shared<KeyFileProvider>(std::move(*file));
}

Result<MeterKeys> KeyFileProvider::keysFor(const MeterName& meter) {
    if (meter.title && file_->meterTitle && *meter.title != *file_->meterTitle) {
        return fail(Fault::Refused, Layer::Keys, KeyError::OtherMeter);
    }
    MeterKeys keys;
    keys.suite = file_->suite;
    keys.clientTitle = file_->clientTitle;
    keys.meterTitle = file_->meterTitle;
    keys.keys = file_->clientKeys();
    keys.password = file_->password.clone();
    keys.certificate = signingCertificate(*file_, false);
    keys.dtls = file_->dtls.clone();
    return keys;
}

}  // namespace ami::app
