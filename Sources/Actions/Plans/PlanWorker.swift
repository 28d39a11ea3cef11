internal import Foundation
internal import PlanFormat
public import Planning
internal import Sealing
internal import Staffing
public import Store
internal import Synchronization

/// Makes the plans that were asked for, one at a time. Several may work on one
/// record, on one machine or many.
///
/// A worker says every second that it's at work and how far; one that isn't
/// heard of for a minute has died, and another begins anew. A plan depends on its
/// settings alone, so that changes nothing.
public struct PlanWorker: Sendable {
  private let database: any Database
  private let name: String
  private let clock: @Sendable () -> Moment
  private let words: @Sendable (PlanProgress) -> String

  /// - Parameters:
  ///   - name: Unique among workers, such as host and process.
  ///   - words: How progress is kept for pages.
  public init(
    over database: any Database, named name: String, clock: @escaping @Sendable () -> Moment,
    words: @escaping @Sendable (PlanProgress) -> String = { $0.phase.rawValue }
  ) {
    self.database = database
    self.name = name
    self.clock = clock
    self.words = words
  }

  /// Takes the next run, if there is one, and makes its plan.
  ///
  /// - Returns: Whether there was one.
  public func workOnce() async throws -> Bool {
    let now = clock()
    let lost = Moment(milliseconds: now.milliseconds - 60_000)
    let claimed = try await database.write {
      try $0.claimPlanRun(for: name, at: now, lostBefore: lost)
    }
    guard let run = claimed else { return false }
    do {
      let content = try await plan(run)
      let moment = clock()
      try await database.write { connection in
        guard try connection.planRun(run.id)?.state == .running else { return }
        let event = try connection.record(
          "finish-plan-run", of: run.id, details: "plan \(sha256(content))", by: "system",
          at: moment)
        try connection.finishPlanRun(run.id, of: name, content: content, event: event)
      }
    } catch {
      try await database.write {
        try $0.failPlanRun(run.id, of: name, because: "\(error)")
      }
    }
    return true
  }

  private func plan(_ run: PlanRun) async throws -> [UInt8] {
    let request = try await request(of: run)
    let talk = PlanTalk()
    let watcher = Task { try await watch(run, talk) }
    defer { watcher.cancel() }
    let words = words
    let plan = try await onOwnThread {
      try Planner(request).plan(
        progress: { talk.say(words($0)) }, shouldStop: { talk.mustStop })
    }
    return Array(try plan.json())
  }

  /// Passes progress on, and stops the planner when somebody asks, when its time
  /// is up, or when the record can't be reached.
  private func watch(_ run: PlanRun, _ talk: PlanTalk) async throws {
    defer { if !Task.isCancelled { talk.stop() } }
    let start = clock().milliseconds
    while !Task.isCancelled {
      let now = clock()
      let goesOn = try await database.write {
        try $0.beatPlanRun(run.id, of: name, progress: talk.progress, at: now)
      }
      let isLate =
        run.settings.timeLimit.map { now.milliseconds - start >= $0 * 1000 } ?? false
      if !goesOn || isLate { return }
      try await Task.sleep(for: .milliseconds(500))
    }
  }

  private func request(of run: PlanRun) async throws -> PlanRequest {
    guard let stored = try await database.read({ try $0.county(ofWorkbook: run.workbook) }) else {
      throw PlanRunRefusal([.noCounty])
    }
    let content = try CountyContent(stored)
    var request = PlanRequest(
      roster: content.roster, book: content.book, year: SchoolYear(run.settings.schoolYear),
      seed: UInt64(run.settings.seed),
      effort: PlanRequest.Effort(rawValue: run.settings.effort) ?? .normal,
      pins: try PlanPins.read(run.settings.pins, in: content.roster),
      workbookSHA256: stored.workbook.sha256, bookSHA256: stored.policyBook.sha256)
    guard let rerun = run.rerun else { return request }
    guard let file = try await database.read({ try $0.publishedPlan(ofNotice: rerun.notice) })
    else { throw PlanRunRefusal([.noNotice(rerun.notice)]) }
    let published = PublishedPlan(
      try PlanFile(json: Data(file.content)), sha256: file.sha256)
    switch rerun.mode {
    case .full: break
    case .frozen: request.pins += FrozenMoves(published.file, for: request).pins
    case .repair: request.previous = published
    }
    return request
  }
}

/// What the planner's thread and its watch tell one another.
private final class PlanTalk: Sendable {
  private let state = Mutex((progress: "", mustStop: false))

  var progress: String { state.withLock { $0.progress } }
  var mustStop: Bool { state.withLock { $0.mustStop } }
  func say(_ words: String) { state.withLock { $0.progress = words } }
  func stop() { state.withLock { $0.mustStop = true } }
}
