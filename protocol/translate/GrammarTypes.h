#pragma once

#include "protocol/translate/Grammar.h"

/// Types that several tables share.
namespace ami::translate::types {

inline constexpr Type u8{Form::Number, 1}, u16{Form::Number, 2}, u32{Form::Number, 4}, i8{Form::Signed, 1}, i16{Form::Signed, 2},
    hex1{Form::Hex, 1}, hex2{Form::Hex, 2}, hex4{Form::Hex, 4}, boolean{Form::Boolean}, logicalName{Form::LogicalName}, octets{Form::Octets},
    nothing{Form::Nothing}, data{Form::Data}, conformance{Form::Conformance}, cipheredContent{Form::Protected}, apduOctets{Form::ApduOctets},
    berOctets{Form::BerOctets}, berNumber{Form::BerNumber}, berApdu{Form::BerApdu};

extern const Type initiateRequest, initiateResponse, confirmedServiceError, readRequest, writeRequest, informationReport, readResponse,
    writeResponse;
extern const Type getRequestNormal, getRequestNext, getRequestWithList, getResponseNormal, getResponseWithDatablock, getResponseWithList;
extern const Type setRequestNormal, setRequestWithFirstDatablock, setRequestWithDatablock, setRequestWithList,
    setRequestWithListAndFirstDatablock, setResponseNormal, setResponseDatablock, setResponseLastDatablock,
    setResponseLastDatablockWithList, setResponseWithList;
extern const Type actionRequestNormal, actionRequestNextPblock, actionRequestWithList, actionRequestWithFirstPblock,
    actionRequestWithListAndFirstPblock, actionRequestWithPblock, actionResponseNormal, actionResponseWithPblock, actionResponseWithList,
    actionResponseNextPblock;
extern const Type eventNotification, dataNotification, dataNotificationConfirm, exceptionResponse, accessRequest, accessResponse;
extern const Type generalCipheringWithTitle, generalCiphering, generalSigning, generalBlockTransfer;
/// What block transfers put together.
extern const Type dataResult, dataResultList, valueList, singleResponse, readResultList;
extern const Type aarq, aare, release, releaseResponse;

}  // namespace ami::translate::types
