#include "protocol/dlms/CipheredApdu.h"

#include "protocol/base/ByteReader.h"
#include "protocol/base/ByteWriter.h"
#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

namespace {

/// Reads A-XDR octet strings; the first failure sticks.
class Reader {
public:
    explicit Reader(BytesView apdu) : apdu_(apdu), reader_(apdu) {}

    std::uint8_t u8() {
        const auto value = reader_.u8();
        broken_ |= !value;
        return value.value_or(0);
    }
    bool choice() {
        const std::uint8_t octet = u8();
        broken_ |= octet > 1;
        return octet == 1;
    }
    BytesView octets() {
        const auto length = decodeLength(reader_);
        const auto part = length ? reader_.take(*length) : std::nullopt;
        broken_ |= !part;
        return part.value_or(BytesView());
    }
    GeneralHeader header() {
        const std::size_t start = reader_.position();
        GeneralHeader header;
        for (BytesView* field : {&header.transactionId, &header.originator, &header.recipient, &header.dateTime, &header.otherInformation}) {
            *field = octets();
        }
        header.encoded = since(start);
        return header;
    }
    BytesView since(std::size_t start) const { return apdu_.subspan(start, reader_.position() - start); }
    std::size_t position() const { return reader_.position(); }

    template <typename Frame>
    Result<Frame> finish(const Frame& frame) const {
        if (broken_ || !reader_.atEnd()) {
            return fail(Fault::Malformed, Layer::Crypto, SecurityError::Malformed, static_cast<std::int64_t>(reader_.position()));
        }
        return frame;
    }
    void malformed() { broken_ = true; }

private:
    BytesView apdu_;
    ByteReader reader_;
    bool broken_ = false;
};

void putOctets(ByteWriter& writer, BytesView octets) {
    encodeLength(writer, static_cast<std::uint32_t>(octets.size()));
    writer.append(octets);
}

void putHeader(ByteWriter& writer, const GeneralHeader& header) {
    for (const BytesView field : {header.transactionId, header.originator, header.recipient, header.dateTime, header.otherInformation}) {
        putOctets(writer, field);
    }
}

}  // namespace

Result<GeneralGloCiphering> viewGeneralGlo(BytesView apdu) {
    Reader reader(apdu);
    GeneralGloCiphering frame;
    const std::uint8_t tag = reader.u8();
    if (tag != apdutag::generalGloCiphering && tag != apdutag::generalDedCiphering) reader.malformed();
    frame.dedicated = tag == apdutag::generalDedCiphering;
    frame.systemTitle = reader.octets();
    frame.content = reader.octets();
    return reader.finish(frame);
}

Result<GeneralCiphering> viewGeneralCiphering(BytesView apdu) {
    Reader reader(apdu);
    GeneralCiphering frame;
    if (reader.u8() != apdutag::generalCiphering) reader.malformed();
    frame.header = reader.header();
    if (reader.choice()) {
        KeyInfo info;
        const std::uint8_t kind = reader.u8();
        if (kind > static_cast<std::uint8_t>(KeyInfo::Kind::Agreed)) reader.malformed();
        info.kind = static_cast<KeyInfo::Kind>(kind);
        if (info.kind == KeyInfo::Kind::Agreed) info.parameters = reader.octets();
        else info.id = reader.u8();
        if (info.kind != KeyInfo::Kind::Identified) info.cipheredData = reader.octets();
        frame.keyInfo = info;
    }
    frame.content = reader.octets();
    return reader.finish(frame);
}

Result<GeneralSigning> viewGeneralSigning(BytesView apdu) {
    Reader reader(apdu);
    GeneralSigning frame;
    if (reader.u8() != apdutag::generalSigning) reader.malformed();
    const std::size_t start = reader.position();
    frame.header = reader.header();
    frame.content = reader.octets();
    frame.covered = reader.since(start);
    frame.signature = reader.octets();
    return reader.finish(frame);
}

Bytes encode(const ServiceCiphering& apdu) {
    ByteWriter writer;
    writer.reserve(1 + 5 + apdu.content.size());
    writer.u8(apdu.tag);
    putOctets(writer, apdu.content);
    return writer.take();
}

Bytes encode(const GeneralGloCiphering& apdu) {
    ByteWriter writer;
    writer.u8(apdu.dedicated ? apdutag::generalDedCiphering : apdutag::generalGloCiphering);
    putOctets(writer, apdu.systemTitle);
    putOctets(writer, apdu.content);
    return writer.take();
}

Bytes encode(const GeneralHeader& header) {
    ByteWriter writer;
    putHeader(writer, header);
    return writer.take();
}

Bytes encode(const GeneralCiphering& apdu) {
    ByteWriter writer;
    writer.u8(apdutag::generalCiphering);
    putHeader(writer, apdu.header);
    writer.u8(apdu.keyInfo ? 1 : 0);
    if (apdu.keyInfo) {
        const KeyInfo& info = *apdu.keyInfo;
        writer.u8(static_cast<std::uint8_t>(info.kind));
        if (info.kind == KeyInfo::Kind::Agreed) putOctets(writer, info.parameters);
        else writer.u8(info.id);
        if (info.kind != KeyInfo::Kind::Identified) putOctets(writer, info.cipheredData);
    }
    putOctets(writer, apdu.content);
    return writer.take();
}

Bytes encode(const GeneralSigning& apdu) {
    ByteWriter writer;
    writer.u8(apdutag::generalSigning);
    putHeader(writer, apdu.header);
    putOctets(writer, apdu.content);
    putOctets(writer, apdu.signature);
    return writer.take();
}

}  // namespace ami::dlms
