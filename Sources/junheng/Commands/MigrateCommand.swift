import ArgumentParser
import Store
import Wording

/// `junheng migrate`: brings the database up to date.
struct MigrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Creates the tables, or brings them up to date with this version.",
    discussion: """
      Other commands do it by themselves; this one says what was done. Back up first.
      Example: junheng migrate --database sqlite:county.db
      """)

  @OptionGroup var record: DatabaseOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let steps = try await record.connect().migrate()
    if steps.isEmpty { return common.terminal.say(Phrase.schemaIsCurrent[common.lang]) }
    for step in steps { print(step) }
  }
}
