#pragma once

// A batch is packed where it is sealed.
#include "app/store/Gzip.h"
