import Foundation
import Networks

// Writes the benchmark networks as DIMACS files; with `--full` larger ones too,
// with `--quick` no large ones. None of these seeds was used while parameters
// were chosen: those were 1 to 19, 5,001 to 5,024 and 6,001 to 6,010.
//
//     flow-instances FOLDER [--quick | --full]
let folder = URL(fileURLWithPath: CommandLine.arguments[1])
let isFull = CommandLine.arguments.contains("--full")
let isQuick = CommandLine.arguments.contains("--quick")
let power = { (exponent: Int) in 1 << exponent }
let seed = { (family: Int, exponent: Int) in UInt64(700_000 + 1_000 * family + exponent) }

func write(_ name: String, _ instance: Instance) throws {
  try instance.write(to: folder.appendingPathComponent("\(name).min"))
}

for size in [12, 14] + (isQuick ? [] : [16]) + (isFull ? [17] : []) {
  try write(
    "netgen8_\(size)",
    .netgen(nodeCount: power(size), arcCount: 8 * power(size), seed: seed(1, size)))
}
for size in [12, 14] + (isFull ? [16] : []) {
  try write("gridgen8_\(size)", .gridgen(side: power(size / 2), degree: 8, seed: seed(2, size)))
}
for size in isQuick ? [12, 14] : [12, 13, 14, 15] {
  let width = size == 12 ? 32 : 64
  try write(
    "goto8_\(size)",
    .goto(layers: power(size) / width, width: width, degree: 8, seed: seed(3, size)))
}
for size in [14, 16] + (isFull ? [18] : []) {
  try write("road_\(size)", .road(side: power(size / 2), seed: seed(4, size)))
}
try write("netgensr_12", .netgen(nodeCount: power(12), arcCount: power(18), seed: seed(5, 12)))
try write(
  "transport_4k", .transportation(sources: 2_000, sinks: 2_000, degree: 200, seed: seed(6, 4)))
try write("assignment_8k", .assignment(agents: 4_000, degree: 100, seed: seed(7, 8)))
try write(
  "core_county",
  .rotationCore(schools: 52, perSchool: 33, subjects: 11, reach: 700, seed: seed(8, 1)))
try write(
  "core_city",
  .rotationCore(schools: 400, perSchool: 38, subjects: 11, reach: 500, seed: seed(8, 2)))
if isFull {
  try write(
    "netgensr_13", .netgen(nodeCount: power(13), arcCount: 90 * power(13), seed: seed(5, 13)))
  try write("assignment_32k", .assignment(agents: 16_000, degree: 100, seed: seed(7, 32)))
  try write("assignment_s18", .assignment(agents: power(17), degree: 8, seed: seed(7, 18)))
}
