#include "app/coap/CoapAccess.h"

#include <algorithm>

#include "app/coap/BrowseError.h"
#include "app/keys/PskFile.h"
#include "app/keys/SecretFile.h"
#include "hal/coap/FileState.h"
#include "hal/transport/Transport.h"
#include "protocol/mesh/Csmp.h"

namespace ami::app::coap {

Result<void> fits(const CoapAccess& access, const hal::CoapUrl& url) {
    if (access.kind == AccessKind::None || url.isSecure()) return {};
    return fail(Fault::Misuse, Layer::Transport, hal::TransportError::Refused, static_cast<std::int64_t>(hal::CoapRefusal::NotSecure));
}

std::string fileStates(const CoapAccess& access) {
    std::string states;
    for (const std::string* const file : {&access.pskFile, &access.caFile, &access.chainFile, &access.keyFile, &access.crlFile}) states += hal::fileState(*file) + '\n';
    return states;
}

Result<OpenAccess> OpenAccess::open(const CoapAccess& access) {
    OpenAccess open;
    open.access_ = access;
    if (access.kind == AccessKind::Certificates && !access.keyFile.empty()) {
        if (const auto own = SecretFile::open(access.keyFile); !own) return Unexpected(own.error());
    }
    if (access.kind != AccessKind::Psk) return open;
    const auto file = PskFile::read(access.pskFile);
    if (!file) return Unexpected(file.error());
    const PskFile::Entry* entry = nullptr;
    if (access.identity.empty()) {
        if (file->size() != 1) return fail(Fault::Misuse, Layer::Mesh, BrowseError::NoIdentity, static_cast<std::int64_t>(file->size()));
        std::tie(open.identity_, entry) = file->first();
    } else {
        entry = file->find(access.identity);
        open.identity_ = access.identity;
    }
    if (!entry) return fail(Fault::Misuse, Layer::Mesh, BrowseError::NoIdentity, static_cast<std::int64_t>(file->size()));
    open.key_ = std::make_shared<const crypto::SecureBytes>(entry->key.clone());
    return open;
}

hal::CoapEndpoint::Security OpenAccess::security() const {
    switch (access_.kind) {
        case AccessKind::Psk: return hal::CoapPsk{identity_, key_ ? key_->view() : BytesView()};
        case AccessKind::Certificates: {
            hal::CoapCertificates certificates{access_.caFile, access_.chainFile, access_.keyFile, std::nullopt, access_.crlFile};
            if (!access_.serverName.empty()) certificates.serverName = access_.serverName;
            return certificates;
        }
        case AccessKind::None: break;
    }
    return {};
}

Result<hal::CoapUrl> coapAddress(const std::string& text, bool secure) {
    std::string whole = text;
    whole.erase(0, std::min(whole.find_first_not_of(" \t"), whole.size()));
    whole.erase(whole.find_last_not_of(" \t") + 1);
    if (!whole.empty() && whole.find("://") == std::string::npos) {
        const bool isBareAddress = whole.front() != '[' && std::count(whole.begin(), whole.end(), ':') > 1;
        if (isBareAddress) {
            const auto end = std::min(whole.find_first_of("/?"), whole.size());
            whole = "[" + whole.substr(0, end) + "]" + whole.substr(end);
        }
        whole = (secure ? "coaps://" : "coap://") + whole;
    }
    auto url = hal::CoapUrl::parse(whole);
    if (!url) return fail(Fault::Misuse, Layer::Mesh, BrowseError::BadCoapUrl);
    return std::move(*url);
}

std::string pathText(const std::vector<std::string>& segments) {
    hal::CoapUrl url;
    url.host = "h";
    url.path = segments;
    const std::string text = url.text();
    const auto at = text.find('/', text.find("://") + 3);
    return at == std::string::npos ? "/" : text.substr(at);
}

std::optional<hal::CoapUrl> atSameServer(const hal::CoapUrl& server, const std::string& path) {
    hal::CoapUrl bare = server;
    bare.path.clear();
    bare.query.clear();
    std::string text = bare.text();
    while (!text.empty() && text.back() == '/') text.pop_back();
    return hal::CoapUrl::parse(text + path);
}

bool isCsmpPort(std::uint16_t port) { return port == ami::mesh::csmpPort || port == ami::mesh::csmpOldPort; }

}  // namespace ami::app::coap
