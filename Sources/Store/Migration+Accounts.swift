extension Migration {
  /// Accounts, what they may do, where they are signed in, and settings.
  ///
  /// Empty text stands for "none" where a column may hold no value; a moment of
  /// 0 for "never". Neither passwords nor tokens are kept, only digests of them.
  static let accounts = Migration(
    name: "2026-11 accounts, grants, sessions and settings",
    statements: [
      """
      CREATE TABLE account (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        person TEXT NOT NULL CHECK (person <> ''),
        teacher_id TEXT NOT NULL,
        password_hash TEXT NOT NULL CHECK (password_hash <> ''),
        password_set_at BIGINT NOT NULL,
        must_change BIGINT NOT NULL CHECK (must_change IN (0, 1)),
        is_locked BIGINT NOT NULL CHECK (is_locked IN (0, 1)),
        is_sample BIGINT NOT NULL CHECK (is_sample IN (0, 1)),
        second_factor TEXT NOT NULL,
        second_factor_step BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE recovery_code (
        account_id TEXT NOT NULL REFERENCES account (id),
        code_digest TEXT NOT NULL CHECK (length(code_digest) = 64),
        PRIMARY KEY (account_id, code_digest)
      )
      """,
      """
      CREATE TABLE role_grant (
        id TEXT PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES account (id),
        role TEXT NOT NULL CHECK (role <> ''),
        reach TEXT NOT NULL CHECK (reach IN ('county', 'schools', 'own')),
        first_day BIGINT NOT NULL,
        end_day BIGINT NOT NULL CHECK (end_day >= first_day),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      "CREATE INDEX role_grant_by_account ON role_grant (account_id)",
      """
      CREATE TABLE role_grant_school (
        grant_id TEXT NOT NULL REFERENCES role_grant (id),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        PRIMARY KEY (grant_id, school_id)
      )
      """,
      """
      CREATE TABLE delegation (
        id TEXT PRIMARY KEY,
        principal_id TEXT NOT NULL REFERENCES account (id),
        delegate_id TEXT NOT NULL REFERENCES account (id),
        first_day BIGINT NOT NULL,
        end_day BIGINT NOT NULL CHECK (end_day >= first_day),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        CHECK (principal_id <> delegate_id)
      )
      """,
      "CREATE INDEX delegation_by_delegate ON delegation (delegate_id)",
      "CREATE INDEX delegation_by_principal ON delegation (principal_id)",
      """
      CREATE TABLE session (
        token_digest TEXT PRIMARY KEY CHECK (length(token_digest) = 64),
        account_id TEXT NOT NULL REFERENCES account (id),
        started_at BIGINT NOT NULL,
        last_seen_at BIGINT NOT NULL,
        address TEXT NOT NULL,
        program TEXT NOT NULL,
        awaits_code BIGINT NOT NULL CHECK (awaits_code IN (0, 1)),
        acting_for_id TEXT NOT NULL
      )
      """,
      "CREATE INDEX session_by_account ON session (account_id)",
      """
      CREATE TABLE failed_sign_in (
        name_digest TEXT PRIMARY KEY CHECK (length(name_digest) = 64),
        tries BIGINT NOT NULL CHECK (tries > 0),
        last_at BIGINT NOT NULL,
        locked_until BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE setting (
        name TEXT PRIMARY KEY CHECK (name <> ''),
        value TEXT NOT NULL
      )
      """,
    ])
}
