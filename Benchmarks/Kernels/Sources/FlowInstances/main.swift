import Foundation
import Networks

// Writes the benchmark networks as DIMACS files; with `--full` larger ones too.
//
//     flow-instances FOLDER [--full]
let folder = URL(fileURLWithPath: CommandLine.arguments[1])
let isFull = CommandLine.arguments.contains("--full")
let power = { (exponent: Int) in 1 << exponent }

func write(_ name: String, _ instance: Instance) throws {
  try instance.write(to: folder.appendingPathComponent("\(name).min"))
}

try write("netgen8_12", .netgen(nodeCount: power(12), arcCount: 8 * power(12), seed: 1))
try write("netgen8_14", .netgen(nodeCount: power(14), arcCount: 8 * power(14), seed: 2))
try write("netgen8_16", .netgen(nodeCount: power(16), arcCount: 8 * power(16), seed: 3))
try write("netgensr_12", .netgen(nodeCount: power(12), arcCount: power(18), seed: 4))
try write("transport_4k", .transportation(sources: 2_000, sinks: 2_000, degree: 200, seed: 5))
try write("assignment_8k", .assignment(agents: 4_000, degree: 100, seed: 6))
try write("gridgen8_14", .gridgen(side: 128, degree: 8, seed: 7))
try write("goto8_12", .goto(layers: 128, width: 32, degree: 8, seed: 8))
try write("goto8_14", .goto(layers: 256, width: 64, degree: 8, seed: 9))
try write("road_14", .road(side: 128, seed: 10))
try write("road_16", .road(side: 256, seed: 11))
try write(
  "core_county", .rotationCore(schools: 52, perSchool: 33, subjects: 11, reach: 700, seed: 12))
try write(
  "core_city", .rotationCore(schools: 400, perSchool: 38, subjects: 11, reach: 500, seed: 13))
if isFull {
  try write("netgensr_13", .netgen(nodeCount: power(13), arcCount: 90 * power(13), seed: 14))
  try write("netgen8_17", .netgen(nodeCount: power(17), arcCount: 8 * power(17), seed: 15))
  try write("gridgen8_16", .gridgen(side: 256, degree: 8, seed: 16))
  try write("goto8_15", .goto(layers: 512, width: 64, degree: 8, seed: 17))
  try write("road_18", .road(side: 512, seed: 18))
  try write("assignment_32k", .assignment(agents: 16_000, degree: 100, seed: 19))
}
