public import Access
public import Staffing

/// A person's way in, as the record keeps it.
public struct Account: Identifiable, Equatable, Sendable {
  public let id: String

  /// What is typed to sign in, and what events name.
  public let name: String
  public let person: String

  /// The teacher whose file is this person's own.
  public let teacher: Teacher.ID?

  /// As `PasswordHash` writes it.
  public let passwordHash: String
  public let passwordSetAt: Moment

  /// Whether the password was given by somebody else and has to be replaced.
  public let mustChange: Bool

  /// Whether an administrator has closed the account.
  public let isLocked: Bool

  /// Made for the sample county: good for nothing in any other.
  public let isSample: Bool

  /// The second factor's secret, sealed; nil when there is none.
  public let secondFactor: String?

  /// The last step whose code was used.
  public let secondFactorStep: Int

  public init(
    id: String, name: String, person: String, teacher: Teacher.ID?, passwordHash: String,
    passwordSetAt: Moment, mustChange: Bool, isLocked: Bool = false, isSample: Bool = false,
    secondFactor: String? = nil, secondFactorStep: Int = 0
  ) {
    self.id = id
    self.name = name
    self.person = person
    self.teacher = teacher
    self.passwordHash = passwordHash
    self.passwordSetAt = passwordSetAt
    self.mustChange = mustChange
    self.isLocked = isLocked
    self.isSample = isSample
    self.secondFactor = secondFactor
    self.secondFactorStep = secondFactorStep
  }

  init(row: Row) throws {
    let teacher = try row.text("teacher_id")
    let secondFactor = try row.text("second_factor")
    self.init(
      id: try row.text("id"), name: try row.text("name"), person: try row.text("person"),
      teacher: teacher.isEmpty ? nil : Teacher.ID(teacher),
      passwordHash: try row.text("password_hash"),
      passwordSetAt: try row.moment("password_set_at"),
      mustChange: try row.integer("must_change") == 1,
      isLocked: try row.integer("is_locked") == 1, isSample: try row.integer("is_sample") == 1,
      secondFactor: secondFactor.isEmpty ? nil : secondFactor,
      secondFactorStep: try row.integer("second_factor_step"))
  }
}

/// A grant with the account that holds it.
public struct StoredGrant: Identifiable, Equatable, Sendable {
  public let id: String
  public let account: Account.ID
  public let grant: Grant
}

/// One person standing in for another for a while.
public struct Delegation: Identifiable, Equatable, Sendable {
  public let id: String
  public let principal: Account.ID
  public let delegate: Account.ID

  /// Days since 1970-01-01: the first day, and the first day after the last.
  public let days: Range<Int>

  public init(id: String, principal: Account.ID, delegate: Account.ID, days: Range<Int>) {
    self.id = id
    self.principal = principal
    self.delegate = delegate
    self.days = days
  }
}

/// Where an account is signed in.
public struct StoredSession: Equatable, Sendable {
  /// SHA-256 of the browser's token, which isn't kept.
  public let tokenDigest: String
  public let account: Account.ID
  public let startedAt: Moment
  public let lastSeenAt: Moment
  public let address: String

  /// What the browser calls itself.
  public let program: String

  /// Whether the password was right and the second factor is still to come.
  public let awaitsCode: Bool

  /// Whom the person acts for just now.
  public let actingFor: Account.ID?

  public init(
    tokenDigest: String, account: Account.ID, startedAt: Moment, lastSeenAt: Moment,
    address: String, program: String, awaitsCode: Bool, actingFor: Account.ID? = nil
  ) {
    self.tokenDigest = tokenDigest
    self.account = account
    self.startedAt = startedAt
    self.lastSeenAt = lastSeenAt
    self.address = address
    self.program = program
    self.awaitsCode = awaitsCode
    self.actingFor = actingFor
  }
}
