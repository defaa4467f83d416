#include "app/sim/mesh/CsmpAgent.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/sim/mesh/MeshBoard.h"

namespace ami::sim::mesh {

using namespace std::chrono;
using namespace ami::mesh;

namespace {

constexpr std::uint8_t get_ = 1, post_ = 2;
constexpr std::uint8_t created = 0x41, content = 0x45, badRequest = 0x80, notFound = 0x84, notAllowed = 0x85;
constexpr std::array<std::uint32_t, 19> offered{1, 2, 7, 11, 12, 13, 16, 17, 18, 22, 25, 31, 35, 44, 52, 53, 54, 329, 333};
constexpr std::array<std::uint32_t, 10> registered_{2, 18, 11, 12, 16, 17, 22, 25, 35, 13};
constexpr std::int64_t laterByDefault = 5;
constexpr std::uint32_t testFrames = 50;
constexpr std::uint32_t testInterval = 100;  ///< ms
constexpr std::uint32_t testLength = 100;    ///< octets
constexpr std::uint64_t testChannel = 40, hearingChannel = 41;

Bytes octetsOf(const QByteArray& octets) { return {octets.begin(), octets.end()}; }
std::int32_t rounded(double value) { return static_cast<std::int32_t>(std::lround(value)); }
std::uint32_t lqiOf(double dbm) { return static_cast<std::uint32_t>(std::clamp<long>(std::lround((dbm - RadioField::sensitivity) * 4), 0, 255)); }

int indexOfEui(const Bytes& eui64, int count) {
    for (int i = 0; i < count; ++i) {
        if (octetsOf(euiOf(i)) == eui64) return i;
    }
    return -1;
}

Bytes linkLocal(int index) {
    Bytes address = octetsOf(addressOf(index));
    std::fill(address.begin(), address.begin() + 8, std::uint8_t{0});
    address[0] = 0xFE;
    address[1] = 0x80;
    return address;
}

/// The length in two octets, however short it is.
void put(Bytes& out, const csmp::Message& message) {
    const CsmpTlv tlv = csmp::encode(message);
    const auto varint = [&out](std::uint32_t value) {
        for (; value > 0x7F; value >>= 7) out.push_back(static_cast<std::uint8_t>(value | 0x80));
        out.push_back(static_cast<std::uint8_t>(value));
    };
    varint(tlv.type);
    const auto size = static_cast<std::uint32_t>(tlv.value.size());
    if (size <= 0x7F) {
        out.push_back(static_cast<std::uint8_t>(size | 0x80));
        out.push_back(0);
    } else {
        varint(size);
    }
    append(out, tlv.value);
}

}  // namespace

CsmpAgent::CsmpAgent(const MeshModel& mesh, RadioAir& air, int node)
    : mesh_(mesh), air_(air), node_(node), noise_(0xC5A9 + static_cast<std::uint64_t>(node)) {}

double CsmpAgent::heardBy(int peer) const {
    for (const auto& candidate : mesh_.node(peer).heard) {
        if (candidate.node == node_) return candidate.rsl;
    }
    const auto second = mesh_.time().count() / 8;
    return mesh_.field().level(node_, peer) + RadioField::jitter / 2 * noise_.symmetric(hearingChannel + static_cast<std::uint64_t>(peer), second);
}

int CsmpAgent::hops() const { return std::max(0, static_cast<int>(mesh_.path(node_).size()) - 1); }

csmp::RplParent CsmpAgent::parent(int peer, std::int32_t index) const {
    csmp::RplParent row;
    row.index = index;
    row.instanceIndex = 1;
    row.routeIndex = index;
    row.localAddress = linkLocal(peer);
    row.globalAddress = octetsOf(addressOf(peer));
    row.hops = static_cast<std::int32_t>(mesh_.path(peer).size());
    for (const auto& heard : mesh_.node(node_).heard) {
        if (heard.node != peer) continue;
        row.linkEtx = rounded(heard.etx);
        row.pathEtx = rounded(mesh_.node(peer).rank + heard.etx - 128);
        row.rssiReverse = rounded(heard.rsl);
        row.lqiReverse = static_cast<std::int32_t>(lqiOf(heard.rsl));
        row.lqiForward = static_cast<std::int32_t>(lqiOf(heardBy(peer)));
    }
    return row;
}

csmp::Neighbor CsmpAgent::neighbour(const MeshModel::Candidate& heard, std::int32_t index) const {
    csmp::Neighbor row;
    const double forward = heardBy(heard.node);
    const RadioAir::Count count = air_.count(node_, heard.node);
    row.index = index;
    row.address = octetsOf(euiOf(heard.node));
    row.lastChanged = static_cast<std::uint32_t>(mesh_.node(node_).since.count());
    row.rssiForward = rounded(forward);
    row.rssiReverse = rounded(heard.rsl);
    row.lastRssiForward = row.rssiForward;
    row.lastRssiReverse = row.rssiReverse;
    row.lqiForward = lqiOf(forward);
    row.lqiReverse = lqiOf(heard.rsl);
    row.etx = static_cast<std::uint32_t>(rounded(heard.etx));
    row.sent = static_cast<std::uint32_t>(count.sent);
    row.acked = static_cast<std::uint32_t>(count.acked);
    return row;
}

CsmpAgent::Rows CsmpAgent::rowsOf(std::uint32_t type, RadioAir::Time now, std::int64_t unixTime) {
    const MeshModel::Node& self = mesh_.node(node_);
    Rows rows;
    switch (type) {
        case 1: {
            csmp::TlvIndex index;
            for (const std::uint32_t one : offered) index.tlvs.push_back(std::to_string(one));
            rows.emplace_back(std::move(index));
            break;
        }
        case 2: {
            std::string text = toHex(octetsOf(euiOf(node_)));
            rows.emplace_back(csmp::DeviceId{1, std::move(text)});
            break;
        }
        case 7:
            if (!session_.empty()) rows.emplace_back(csmp::SessionId{session_});
            break;
        case 11: {
            csmp::Hardware hardware;
            hardware.index = 1;
            hardware.description = "Training meter behind a simulated radio";
            hardware.name = "node" + std::to_string(node_ + 1);
            hardware.maker = "AMI Field";
            hardware.model = "ami-sim";
            hardware.function = 1;
            rows.emplace_back(std::move(hardware));
            break;
        }
        case 12: {
            csmp::Interface interface;
            interface.index = 2;
            interface.name = "lowpan";
            interface.mtu = 1280;
            interface.address = octetsOf(euiOf(node_));
            rows.emplace_back(std::move(interface));
            break;
        }
        case 13: rows.emplace_back(subscribed_); break;
        case 16: {
            std::int32_t index = 0;
            for (const Bytes& address : {linkLocal(node_), octetsOf(addressOf(node_))}) {
                csmp::IpAddress row;
                row.index = ++index;
                row.interfaceIndex = 2;
                row.addressType = 2;
                row.prefixLength = 64;
                row.address = address;
                rows.emplace_back(std::move(row));
            }
            break;
        }
        case 17: {
            std::int32_t index = 0;
            for (const int peer : self.parents) {
                csmp::IpRoute route;
                route.index = ++index;
                route.interfaceIndex = 2;
                route.destination = Bytes(16, 0);
                route.prefixLength = 0;
                route.nextHop = linkLocal(peer);
                rows.emplace_back(std::move(route));
            }
            break;
        }
        case 18: {
            csmp::CurrentTime time;
            time.posix = static_cast<std::uint32_t>(unixTime);
            rows.emplace_back(std::move(time));
            break;
        }
        case 22: rows.emplace_back(csmp::Uptime{static_cast<std::uint32_t>((mesh_.time() - self.since).count())}); break;
        case 25: {
            std::int32_t index = 0;
            for (const int peer : self.parents) {
                const csmp::RplParent one = parent(peer, ++index);
                csmp::RplMetrics row;
                row.routeIndex = index;
                row.instanceIndex = 1;
                row.rank = rounded(self.rank);
                row.hops = hops();
                row.pathEtx = one.pathEtx;
                row.linkEtx = one.linkEtx;
                row.rssiForward = rounded(heardBy(peer));
                row.rssiReverse = one.rssiReverse;
                row.lqiForward = one.lqiForward;
                row.lqiReverse = one.lqiReverse;
                row.dagSize = static_cast<std::uint32_t>(mesh_.count());
                rows.emplace_back(std::move(row));
            }
            break;
        }
        case 31:
            if (pinged_) rows.emplace_back(*pinged_);
            break;
        case 35: {
            csmp::WpanStatus status;
            status.interfaceIndex = 2;
            status.ssid = toBytes("AMI Test");
            status.rank = static_cast<std::uint32_t>(rounded(self.rank));
            status.txPower = 14;
            status.dagSize = static_cast<std::uint32_t>(mesh_.count());
            status.lastChanged = static_cast<std::uint32_t>(self.since.count());
            rows.emplace_back(std::move(status));
            break;
        }
        case 52: {
            std::int32_t index = 0;
            for (const auto& heard : self.heard) rows.emplace_back(neighbour(heard, ++index));
            break;
        }
        case 53: {
            csmp::RplInstance instance;
            instance.index = 1;
            instance.instanceId = 0;
            instance.dodagId = octetsOf(addressOf(0));
            instance.dodagVersion = 240;
            instance.rank = rounded(self.rank);
            instance.parentCount = static_cast<std::int32_t>(self.parents.size());
            instance.dagSize = static_cast<std::uint32_t>(mesh_.count());
            std::int32_t index = 0;
            for (const int peer : self.parents) instance.parents.push_back(parent(peer, ++index));
            rows.emplace_back(std::move(instance));
            break;
        }
        case 54: {
            std::int32_t index = 0;
            for (const int peer : self.parents) rows.emplace_back(parent(peer, ++index));
            break;
        }
        case 329:
            if (test_) rows.emplace_back(linkTest(now));
            break;
        case 333: {
            for (const auto& heard : self.heard) {
                const RadioAir::Count out = air_.count(node_, heard.node), in = air_.count(heard.node, node_);
                csmp::NeighborFrames row;
                row.neighbor = octetsOf(euiOf(heard.node));
                row.sentUnicast = static_cast<std::uint32_t>(out.sent);
                row.receivedAcks = static_cast<std::uint32_t>(out.acked);
                row.receivedUnicast = static_cast<std::uint32_t>(in.received);
                row.sentAcks = static_cast<std::uint32_t>(in.received);
                rows.emplace_back(std::move(row));
            }
            break;
        }
        default: break;
    }
    return rows;
}

CsmpResponse CsmpAgent::get(const CsmpRequest& request, RadioAir::Time now, std::int64_t unixTime) {
    const auto target = targetOf({request.path, request.queries});
    if (!target) return {badRequest, {}};
    std::vector<std::uint32_t> types = target->types;
    if (types.empty()) types = {1};
    if (target->vendor) return {notFound, {}};
    CsmpResponse response{content, {}};
    for (const std::uint32_t type : types) {
        const bool known = std::find(offered.begin(), offered.end(), type) != offered.end();
        // What nobody knows is an error alone, and left out among others.
        if (!known && types.size() == 1) return {notFound, {}};
        const Rows rows = rowsOf(type, now, unixTime);
        if (target->row && *target->row >= rows.size()) return {notFound, {}};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!target->row || *target->row == i) put(response.payload, rows[i]);
        }
    }
    return response;
}

bool CsmpAgent::ping(const csmp::PingRequest& request, RadioAir::Time now) {
    const std::uint32_t count = std::clamp(request.count.value_or(5), 1u, 100u);
    std::vector<double> times;
    for (std::uint32_t i = 0; i < count; ++i) {
        const RadioAir::Time leaves = now + seconds(request.delay.value_or(1)) * i;
        const auto there = air_.up(node_, 64, leaves);
        const auto back = there ? air_.down(node_, 64, *there) : std::nullopt;
        if (back) times.push_back(duration<double, std::milli>(*back - leaves).count());
    }
    csmp::PingResponse response;
    response.sent = count;
    response.received = static_cast<std::uint32_t>(times.size());
    response.source = request.destination;
    if (!times.empty()) {
        double sum = 0, squares = 0;
        for (const double time : times) {
            sum += time;
            squares += time * time;
        }
        const double n = static_cast<double>(times.size()), mean = sum / n;
        response.least = static_cast<std::uint32_t>(*std::min_element(times.begin(), times.end()));
        response.mean = static_cast<std::uint32_t>(mean);
        response.most = static_cast<std::uint32_t>(*std::max_element(times.begin(), times.end()));
        response.deviation = static_cast<std::uint32_t>(std::sqrt(std::max(0.0, squares / n - mean * mean)));
    }
    pinged_ = response;
    return true;
}

csmp::LinkTestStats CsmpAgent::linkTest(RadioAir::Time now) const {
    const LinkTest& test = *test_;
    const auto passed = duration_cast<milliseconds>(now - test.started).count() / testInterval;
    const auto sent = static_cast<std::uint32_t>(std::clamp<std::int64_t>(passed, 0, testFrames));
    csmp::LinkTestStats stats;
    stats.state = sent < testFrames ? 1 : 2;
    stats.error = 0;
    stats.neighbor = octetsOf(euiOf(test.peer));
    stats.channel = test.channel;
    stats.interval = testInterval;
    stats.length = testLength;
    stats.sent = sent;
    std::uint32_t received = 0;
    double sum = 0, least = 0, most = -200;
    for (std::uint32_t i = 0; i < sent; ++i) {
        const auto frame = static_cast<std::int64_t>(test.started.count() / 1000 + i);
        if (noise_.uniform(testChannel, frame) >= mesh_.field().chance(node_, test.peer)) continue;
        ++received;
        const double level = mesh_.field().level(node_, test.peer) + 2 * RadioField::jitter * noise_.symmetric(testChannel + 1, frame);
        sum += level;
        least = std::min(least, level);
        most = std::max(most, level);
    }
    stats.received = received;
    if (received > 0) {
        stats.averageRssi = rounded(sum / received);
        stats.leastRssi = rounded(least);
        stats.mostRssi = rounded(most);
    }
    return stats;
}

bool CsmpAgent::take(const CsmpTlv& tlv, RadioAir::Time now) {
    const auto message = csmp::decode(tlv);
    if (!message) return false;
    if (const auto* session = std::get_if<csmp::SessionId>(&*message)) {
        session_ = session->id.value_or(std::string());
    } else if (const auto* subscribe = std::get_if<csmp::ReportSubscribe>(&*message)) {
        subscribed_ = *subscribe;
    } else if (const auto* request = std::get_if<csmp::PingRequest>(&*message)) {
        return ping(*request, now);
    } else if (const auto* settings = std::get_if<csmp::LinkTestSettings>(&*message)) {
        const int peer = settings->neighbor ? indexOfEui(*settings->neighbor, mesh_.count()) : -1;
        if (peer < 0 || !mesh_.field().hears(node_, peer)) return false;
        test_ = LinkTest{peer, settings->channel.value_or(254), now};
    } else {
        return false;
    }
    return true;
}

CsmpOutcome CsmpAgent::post(const CsmpRequest& request, RadioAir::Time now, std::int64_t unixTime) {
    (void)unixTime;
    CsmpOutcome outcome;
    const auto tlvs = decodeCsmp(request.payload);
    std::vector<std::uint32_t> refused;
    if (tlvs) {
        for (const CsmpTlv& tlv : *tlvs) {
            if (tlv.vendor || !take(tlv, now)) refused.push_back(tlv.type);
        }
    }
    if (request.confirmable) outcome.response = CsmpResponse{!tlvs ? badRequest : refused.empty() ? created : notFound, {}};
    else outcome.post = notification(tlvs && refused.empty() ? Notice::Processed : Notice::Process, refused);
    return outcome;
}

CsmpOutcome CsmpAgent::handle(const CsmpRequest& request, RadioAir::Time now, std::int64_t unixTime) {
    const auto refuse = [&request](std::uint8_t code) {
        return request.confirmable ? CsmpOutcome{CsmpResponse{code, {}}, {}, {}} : CsmpOutcome{};
    };
    if (request.path.empty() || request.path.front() != "c") return refuse(badRequest);
    if (request.code == post_) return post(request, now, unixTime);
    if (request.code != get_) return refuse(notAllowed);
    CsmpResponse response = get(request, now, unixTime);
    if (request.confirmable) return {std::move(response), {}, {}};
    if (response.code != content || response.payload.empty()) return {};
    const auto target = targetOf({request.path, request.queries});
    return {{}, std::move(response.payload), seconds(target && target->delay ? std::int64_t{*target->delay} : laterByDefault)};
}

Bytes CsmpAgent::registration(std::int64_t unixTime) {
    Bytes payload;
    for (const std::uint32_t type : registered_) {
        for (const auto& row : rowsOf(type, RadioAir::Time(0), unixTime)) put(payload, row);
    }
    return payload;
}

bool CsmpAgent::registered(BytesView payload) {
    const auto tlvs = decodeCsmp(payload);
    if (!tlvs || tlvs->empty()) return false;
    return std::all_of(tlvs->begin(), tlvs->end(), [this](const CsmpTlv& tlv) { return !tlv.vendor && take(tlv, RadioAir::Time(0)); });
}

Bytes CsmpAgent::report(RadioAir::Time now, std::int64_t unixTime) {
    Bytes payload;
    for (const std::uint32_t type : {7u, 18u}) {
        for (const auto& row : rowsOf(type, now, unixTime)) put(payload, row);
    }
    for (const std::string& text : subscribed_.tlvs) {
        for (const auto& row : rowsOf(static_cast<std::uint32_t>(std::strtoul(text.c_str(), nullptr, 10)), now, unixTime)) put(payload, row);
    }
    return payload;
}

Bytes CsmpAgent::notification(Notice notice, std::vector<std::uint32_t> tlvs) const {
    Bytes payload;
    put(payload, csmp::DeviceId{1, toHex(octetsOf(euiOf(node_)))});
    put(payload, csmp::ManagerNotification{static_cast<std::uint32_t>(notice), std::move(tlvs)});
    return payload;
}

std::optional<seconds> CsmpAgent::reportEvery() const {
    if (!subscribed_.interval || *subscribed_.interval == 0) return std::nullopt;
    return seconds(*subscribed_.interval);
}

}  // namespace ami::sim::mesh
