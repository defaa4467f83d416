#pragma once

#include "app/sim/mesh/MeshModel.h"
#include "app/sim/mesh/WsbrdBoard.h"

namespace ami::sim::mesh {

/// 00:00:5e:ef:10:00:HH:LL with HH LL = index + 1.
QByteArray euiOf(int index);
/// fd12:3456::200:5eef:1000:HHLL
QByteArray addressOf(int index);
/// The index of such an address, or -1.
int indexOf(const QByteArray& address, int count);

/// What the daemon of @p mesh would publish now.
WsbrdBoard boardOf(const MeshModel& mesh);

}  // namespace ami::sim::mesh
