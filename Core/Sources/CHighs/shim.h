#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <interfaces/highs_c_api.h>
