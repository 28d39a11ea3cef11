// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "Kernels",
  dependencies: [.package(path: "../../Core")],
  targets: [
    .executableTarget(
      name: "ReasonFigures", dependencies: [.product(name: "Core", package: "Core")],
      swiftSettings: settings)
  ]
)
