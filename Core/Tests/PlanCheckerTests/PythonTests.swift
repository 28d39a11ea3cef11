import Foundation
import PlanChecker
import PlanFormat
import Testing

/// `samples/verify.py` agrees with the checker.
@Suite(.serialized) struct `The Python checker` {
  @Test func `accepts what is accepted and rejects what is falsified`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "verify-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let corruptions = Corruption.all
    var jobs: [(files: [String], isAccepted: Bool)] = []
    for seed in UInt64(0)..<110 {
      var maker = PlanMaker(seed: seed, most: 60)
      // Then only where volunteers trade.
      guard seed < 26 || maker.trades else { continue }
      guard let plan = maker.feasiblePlan() else { continue }
      let file = maker.file(plan, steps: 30)
      let instance = folder.appending(path: "\(seed)-instance.json")
      try instanceDump(of: file, maker.instance).write(to: instance)
      for index in -1..<(seed < 26 ? 3 : 1) {
        var copy = file
        if index >= 0 {
          guard maker.stream.pick(corruptions).apply(&copy, &maker) else { continue }
          reseal(&copy)
        }
        // Python isn't asked about what its instance doesn't tell.
        let labels = defects(copy, maker.instance).map(label)
        if !labels.isEmpty && unseen.isSuperset(of: labels) { continue }
        let path = folder.appending(path: "\(seed)-\(index).json")
        try copy.json().write(to: path)
        jobs.append(([path.path, instance.path], labels.isEmpty))
      }
    }
    #expect(jobs.count { $0.isAccepted } > 5 && jobs.count { !$0.isAccepted } > 15)
    for job in jobs {
      let (status, output) = try run(job.files)
      #expect((status == 0) == job.isAccepted, "\(job.files[0]): \(output)")
    }
  }

  private let unseen: Set<String> = [
    "year", "workbook", "bookID", "bookVersion", "bookDigest", "from", "start", "end", "unmoved",
    "unknownTeacher", "stay", "gapAsked", "stoppedBy", "doctorUnfit", "tooLarge",
  ]

  private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", root.appending(path: "samples/verify.py").path] + arguments
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

extension PlanMaker {
  /// Whether somebody moves by trading.
  fileprivate var trades: Bool { draw.terms.market == .trading && fixed != pinned }
}
