// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let core = Target.Dependency.product(name: "Core", package: "Core")

func module(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "junheng",
  dependencies: [
    .package(path: "Core"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .systemLibrary(name: "CZip", pkgConfig: "libzip"),
    .systemLibrary(name: "CExpat", pkgConfig: "expat"),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter"),
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq"),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode"),
    module("OfficeFiles", "CZip", "CExpat", "CXlsxWriter"),
    module("SquareCode", "CQREncode"),
    module("Wording", core),
    .target(
      name: "Papers", dependencies: [core, "OfficeFiles", "Wording"],
      resources: [
        .embedInCode("Letters/Templates/letter.txt"),
        .embedInCode("Letters/Templates/dispatch.txt"),
        .embedInCode("Letters/Templates/agreement.txt"),
        .embedInCode("Letters/Templates/renewal.txt"),
        .embedInCode("Letters/Templates/early-end.txt"),
        .embedInCode("Letters/Templates/return.txt"),
      ], swiftSettings: settings),
    module("Store", core),
    module("SQLiteDriver", "Store", .product(name: "GRDB", package: "GRDB.swift")),
    module("PostgresDriver", "Store", "CLibPQ"),
    module("Actions", core, "Store", "Papers", "Wording"),
    .target(
      name: "Web",
      dependencies: [
        core, "Store", "Actions", "Papers", "OfficeFiles", "SquareCode", "Wording",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      resources: [.embedInCode("Public")],
      swiftSettings: settings),
    .executableTarget(
      name: "junheng",
      dependencies: [
        core, "Store", "SQLiteDriver", "PostgresDriver", "Actions", "Papers", "Wording", "Web",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "HelloYardstick", dependencies: [.product(name: "Hummingbird", package: "hummingbird")],
      path: "Benchmarks/Hello", swiftSettings: settings),
    .target(
      name: "StoreTestSupport",
      dependencies: ["Store", "SQLiteDriver", "PostgresDriver", "CLibPQ"],
      path: "Tests/StoreTestSupport", swiftSettings: settings),
    tests("OfficeFilesTests", "OfficeFiles"),
    tests("SquareCodeTests", "SquareCode"),
    tests("PapersTests", "Papers", "OfficeFiles", "Wording", core),
    tests(
      "StoreTests", core, "Store", "SQLiteDriver", "PostgresDriver", "Actions", "Papers",
      "OfficeFiles", "Wording", "StoreTestSupport"),
    tests(
      "WebTests", core, "Web", "Wording", "Store", "StoreTestSupport", "Actions", "Papers",
      "OfficeFiles",
      .product(name: "Hummingbird", package: "hummingbird")),
  ]
)
