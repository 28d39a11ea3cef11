import Access
import Actions
import ArgumentParser
import Foundation
import PlanFormat
import Staffing
import Store
import Wording

/// `junheng user`: the operator's way to the accounts, above all to the first.
struct UserCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "Makes and keeps accounts.",
    discussion: """
      Passwords are never given on the command line: a one-time password is printed, and its
      owner replaces it at the first sign-in.
      Example: junheng user add zhang --person 张三 --database sqlite:county.db
      """,
    subcommands: [
      UserAddCommand.self, UserGrantCommand.self, UserResetCommand.self, UserLockCommand.self,
      UserListCommand.self, UserSampleCommand.self,
    ])
}

/// `junheng user add`
struct UserAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Makes an account and prints its one-time password.",
    discussion: "Example: junheng user add zhang --person 张三 --teacher T0001")

  @Argument(help: "What is typed to sign in.") var name: String
  @Option(help: "Whose account it is.") var person: String
  @Option(help: "The number of the teacher whose file is this person's own.")
  var teacher: String?
  @OptionGroup var record: DatabaseOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let password = oneTimePassword()
    let kept = await PasswordDesk.hash(password)
    try await record.perform(
      AddAccount(
        name: name, person: person, teacher: teacher.map { Teacher.ID($0) }, password: kept),
      common)
    print(password)
    common.terminal.say(Phrase.oneTimePassword(name)[common.lang])
  }
}

/// `junheng user grant`
struct UserGrantCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Gives an account a role for a period.",
    discussion: """
      Example: junheng user grant zhang principal --school 2111000001 \\
                 --from 2026-09-01 --to 2029-08-31
      """)

  @Argument(help: "The account.") var name: String
  @Argument(help: "The role, such as system-administrator; user list names them.")
  var role: String
  @Option(help: "A school of a role that reaches schools; may be repeated.")
  var school: [String] = []
  @Option(help: "The first day, such as 2026-09-01; otherwise today.") var from: String?
  @Option(help: "The last day, such as 2029-08-31.") var to: String
  @OptionGroup var record: DatabaseOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await record.perform(
      GrantRole(
        account: name, role: role, schools: Set(school.map { School.ID($0) }),
        first: try from.map(day) ?? Occasion.present.today, last: try day(to)),
      common)
  }

  private func day(_ text: String) throws -> Day {
    guard let day = Day(text) else {
      throw CommandFailure.badInput([Phrase.badDay(text)[common.lang]])
    }
    return day
  }
}

/// `junheng user reset`
struct UserResetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset", abstract: "Prints a new one-time password; the old one is void.",
    discussion: "Example: junheng user reset zhang --second-factor")

  @Argument(help: "The account.") var name: String
  @Flag(help: "Also removes a lost second factor.") var secondFactor = false
  @OptionGroup var record: DatabaseOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let password = oneTimePassword()
    let kept = await PasswordDesk.hash(password)
    try await record.perform(ResetPassword(account: name, password: kept), common)
    if secondFactor { try await record.perform(RemoveSecondFactor(account: name), common) }
    print(password)
    common.terminal.say(Phrase.oneTimePassword(name)[common.lang])
  }
}

/// `junheng user lock`
struct UserLockCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Closes an account and ends its sessions.",
    discussion: "Example: junheng user lock zhang (and back: --open)")

  @Argument(help: "The account.") var name: String
  @Flag(help: "Opens it again and forgets wrong tries.") var open = false
  @OptionGroup var record: DatabaseOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await record.perform(LockAccount(account: name, isLocked: !open), common)
  }
}

/// `junheng user sample`
struct UserSampleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Makes the sample county's accounts, one for every role, and names them.",
    discussion: "Example: junheng user sample --database sqlite:var/sample/junheng.db")

  @Flag(help: "Also tells the county's year, until a day in November, on which it then lives.")
  var story = false

  @OptionGroup var record: DatabaseOptions
  @OptionGroup var sealing: KeyOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let database = try await record.open(with: sealing, common.lang)
    guard let stored = try await database.read({ try $0.latestCounty() }) else {
      throw CommandFailure.badInput([Phrase.noCounty[common.lang]])
    }
    let content = try CountyContent(stored)
    let moved = try stored.plan.flatMap { plan in
      try PlanFile(json: Data(plan.file.content)).moves.first?.teacher
    }
    let kept = await PasswordDesk.hash(Phrase.samplePassword)
    try await record.perform(
      AddSampleAccounts(roster: content.roster, password: kept, teacher: moved), common)
    if story {
      try await SampleStory(
        roster: content.roster, book: content.book,
        year: SchoolYear(stored.plan?.schoolYear ?? 2026), key: try sealing.key(common.lang)
      ).tell(in: database)
    }
    for account in try await database.read({ try $0.accounts() }) where account.isSample {
      print("\(account.name)\t\(account.person)")
    }
    print(Phrase.samplePasswordLine[common.lang])
  }
}
