extension Migration {
  /// Money for training, and what people thought of courses: of opinions only counts are kept,
  /// apart from who gave one.
  static let trainingYear = Migration(
    name: "2026-11 training year",
    statements: [
      """
      CREATE TABLE training_budget (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        school_year BIGINT NOT NULL,
        public_funds BIGINT NOT NULL CHECK (public_funds >= 0),
        training BIGINT NOT NULL CHECK (training BETWEEN 0 AND public_funds),
        special BIGINT NOT NULL CHECK (special >= 0),
        spent BIGINT NOT NULL CHECK (spent >= 0),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE course_opinion_given (
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        PRIMARY KEY (course_id, teacher_id)
      )
      """,
      """
      CREATE TABLE course_opinion (
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        criterion TEXT NOT NULL CHECK (criterion <> ''),
        mark BIGINT NOT NULL CHECK (mark BETWEEN 1 AND 5),
        number BIGINT NOT NULL CHECK (number > 0),
        PRIMARY KEY (course_id, criterion, mark)
      )
      """,
    ])
}
