// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func module(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["CoreTestSupport"], swiftSettings: settings)
}

let package = Package(
  name: "Core",
  products: [
    .library(
      name: "Core",
      targets: [
        "Staffing", "Policy", "Equity", "Solver", "PlanFormat", "Planning", "PlanChecker",
        "Sampling", "Sealing", "Access", "Chronicle", "Season", "Partnership", "Serving",
        "Observing", "Merging", "Pinyin", "Inspecting", "Training", "Mentoring", "Surveying",
        "Examining", "Pupils", "Projects", "Studying", "Uniting", "Leading", "Attaching",
        "Timetabling", "Classes", "Rooms", "Paying",
      ])
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2")
  ],
  targets: [
    .systemLibrary(name: "CHighs", pkgConfig: "highs"),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto"),
    module("Staffing"),
    module("Sealing", "CCrypto"),
    module("Chronicle", "Staffing"),
    module("Policy", "Staffing", .product(name: "Yams", package: "Yams")),
    .target(
      name: "Access", dependencies: ["Staffing", .product(name: "Yams", package: "Yams")],
      resources: [.embedInCode("roles.yaml"), .embedInCode("doors.yaml")], swiftSettings: settings),
    module("Equity", "Staffing"),
    module("Solver", "CHighs"),
    module("PlanFormat", "Staffing"),
    module("Season", "Staffing", "Policy"),
    module("Partnership", "Staffing", "Policy", "Solver"),
    module("Serving", "Staffing", "Policy", "Partnership"),
    module("Observing", "Staffing", "Policy"),
    module("Inspecting", "Staffing", "Policy", "Sealing"),
    module("Training", "Staffing", "Policy"),
    module("Mentoring", "Staffing", "Policy", "Partnership"),
    module("Projects", "Staffing", "Policy", "Partnership", "Observing"),
    module("Surveying", "Staffing", "Policy"),
    module("Examining", "Staffing", "Policy"),
    module("Pupils", "Staffing", "Policy"),
    module("Studying", "Staffing", "Policy", "Partnership"),
    module("Uniting", "Staffing", "Policy", "Partnership"),
    module("Leading", "Staffing", "Policy"),
    module("Attaching", "Staffing", "Policy", "Partnership", "Solver"),
    module("Timetabling", "Staffing", "Policy"),
    module("Classes", "Staffing", "Policy", "Solver"),
    module("Rooms", "Staffing", "Policy"),
    module("Paying", "Staffing", "Policy"),
    module("Merging"),
    module("Pinyin"),
    module("Planning", "Staffing", "Policy", "Equity", "Solver", "PlanFormat", "Sealing"),
    module("PlanChecker", "Staffing", "Policy", "PlanFormat", "Sealing"),
    module("Sampling", "Staffing"),
    .executableTarget(
      name: "RulesManual", dependencies: ["Policy"], swiftSettings: settings),
    .target(
      name: "CoreTestSupport", dependencies: ["Staffing", "Sampling", "Policy"],
      path: "Tests/CoreTestSupport",
      swiftSettings: settings),
    tests("StaffingTests", "Staffing", "Sampling"),
    tests("PolicyTests", "Policy", "Sampling"),
    tests("EquityTests", "Equity", "Sampling"),
    tests("AccessTests", "Access"),
    tests("SeasonTests", "Season", "Policy"),
    tests("PartnershipTests", "Partnership", "Policy", "Sampling"),
    tests("ServingTests", "Serving", "Partnership", "Policy", "Sampling"),
    tests("ObservingTests", "Observing", "Policy", "Sampling"),
    tests("InspectingTests", "Inspecting", "Policy", "Sampling"),
    tests("TrainingTests", "Training", "Policy", "Sampling"),
    tests("MentoringTests", "Mentoring", "Partnership", "Policy", "Sampling"),
    tests("ProjectsTests", "Projects", "Partnership", "Observing", "Policy", "Sampling"),
    tests("SurveyingTests", "Surveying", "Sampling"),
    tests("ExaminingTests", "Examining", "Policy", "Sampling"),
    tests("PupilsTests", "Pupils", "Policy", "Sampling"),
    tests("StudyingTests", "Studying", "Partnership", "Policy", "Sampling"),
    tests("UnitingTests", "Uniting", "Partnership", "Policy", "Sampling"),
    tests("LeadingTests", "Leading", "Policy", "Sampling"),
    tests("AttachingTests", "Attaching", "Partnership", "Policy", "Sampling"),
    tests("TimetablingTests", "Timetabling", "Policy", "Sampling"),
    tests("ClassesTests", "Classes", "Policy", "Sampling"),
    tests("RoomsTests", "Rooms", "Policy", "Sampling"),
    tests("PayingTests", "Paying", "Policy", "Sampling"),
    tests("PinyinTests", "Pinyin"),
    tests("MergingTests", "Merging", "Sampling"),
    tests("SealingTests", "Sealing"),
    tests("ChronicleTests", "Chronicle", "Sampling"),
    tests("SolverTests", "Solver"),
    tests("PlanningTests", "Planning", "PlanChecker", "Sampling", "Policy"),
    tests("PlanCheckerTests", "PlanChecker", "Planning", "Sampling", "Policy"),
    tests("SamplingTests", "Sampling", "Policy"),
  ]
)
