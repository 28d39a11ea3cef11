import Access
import Actions
import ArgumentParser
import Foundation
import Store
import Wording

/// `junheng user list`
struct UserListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Names every account with its roles in force.",
    discussion: "Example: junheng user list --json")

  @Flag(help: "Prints JSON.") var json = false
  @OptionGroup var record: DatabaseOptions
  @OptionGroup var common: CommonOptions

  struct Line: Encodable {
    let account: String
    let person: String
    let roles: [String]
    let locked: Bool
    let secondFactor: Bool
  }

  func run() async throws {
    let database = try await record.open()
    let today = Occasion.present.today.ordinal
    let lines = try await database.read { connection in
      try connection.accounts().map { account in
        Line(
          account: account.name, person: account.person,
          roles: try connection.grants(of: account).map(\.grant)
            .filter { $0.days.contains(today) }.map(\.role),
          locked: account.isLocked, secondFactor: account.secondFactor != nil)
      }
    }
    if json { return try printJSON(lines) }
    for line in lines {
      print(
        [
          line.account, line.person, line.roles.joined(separator: ","),
          line.locked ? "locked" : "open",
        ].joined(separator: "\t"))
    }
  }
}

extension DatabaseOptions {
  /// Performs an action as the operator of this machine.
  ///
  /// - Throws: `CommandFailure` with status 2 and every reason when it's refused.
  @discardableResult
  func perform<Act: Action>(_ action: Act, _ common: CommonOptions) async throws -> Act.Outcome {
    let database = try await open()
    do {
      return try await database.perform(action, by: .system, on: .present)
    } catch let refusal as AccountRefusal {
      throw CommandFailure.badInput(refusal.found.map { $0.sentence[common.lang] })
    }
  }
}
