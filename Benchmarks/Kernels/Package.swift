// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A program that times one kernel; the scripts beside this package run it.
func program(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies + [.product(name: "Core", package: "Core")],
    swiftSettings: settings, linkerSettings: [.linkedLibrary("m")])
}

let package = Package(
  name: "Kernels",
  dependencies: [.package(path: "../../Core")],
  targets: [
    .target(
      name: "Networks", dependencies: [.product(name: "Core", package: "Core")],
      swiftSettings: settings),
    program("FlowInstances", "Networks"),
    program("FlowSolve", "Networks"),
    program("FlowRestart", "Networks"),
    program("PlanFigures"),
    program("RepairFigures"),
    program("ReasonFigures"),
    program("ExchangeBenchmark"),
    program("ItineraryFigures"),
    program("PayFigures"),
  ]
)
