#include "protocol/base/Error.h"

namespace ami {

const char* name(Fault fault) {
    switch (fault) {
        case Fault::Malformed: return "Malformed";
        case Fault::Unexpected: return "Unexpected";
        case Fault::Unsupported: return "Unsupported";
        case Fault::Refused: return "Refused";
        case Fault::TimedOut: return "TimedOut";
        case Fault::Crypto: return "Crypto";
        case Fault::Misuse: return "Misuse";
        case Fault::LinkLost: return "LinkLost";
        case Fault::Cancelled: return "Cancelled";
        case Fault::Exhausted: return "Exhausted";
    }
    return "?";
}

const char* name(Layer layer) {
    switch (layer) {
        case Layer::Base: return "base";
        case Layer::Crypto: return "crypto";
        case Layer::Transport: return "transport";
        case Layer::Iec62056_21: return "iec62056-21";
        case Layer::Hdlc: return "hdlc";
        case Layer::Wrapper: return "wrapper";
        case Layer::Acse: return "acse";
        case Layer::Xdlms: return "xdlms";
        case Layer::Data: return "data";
        case Layer::Cosem: return "cosem";
        case Layer::C12: return "c12";
        case Layer::Mesh: return "mesh";
        case Layer::Mdms: return "mdms";
        case Layer::Address: return "address";
        case Layer::Link: return "link";
        case Layer::Store: return "store";
        case Layer::Sync: return "sync";
        case Layer::Keys: return "keys";
        case Layer::Control: return "control";
        case Layer::Audit: return "audit";
        case Layer::Multimeter: return "multimeter";
    }
    return "?";
}

}  // namespace ami
