import Store
import Testing

@Suite struct `A database address` {
  @Test func `names a file`() throws {
    #expect(try DatabaseURL("sqlite:/data/county.db") == .sqlite(path: "/data/county.db"))
  }

  @Test(arguments: ["postgres://localhost/junheng", "postgresql://localhost"])
  func `names a server`(text: String) throws {
    #expect(try DatabaseURL(text) == .postgres(url: text))
  }

  @Test func `of a server must say which`() {
    let error = #expect(throws: DatabaseURLError.incomplete) { try DatabaseURL("postgres://") }
    #expect(error?.description.contains("such as postgres://") == true)
  }

  @Test(arguments: [
    ("postgres://ann:s3cret@db:5432/county", "postgres://ann:***@db:5432/county"),
    ("postgres://ann:s@3:cret@db/county", "postgres://ann:***@db/county"),
    ("postgres://ann@db/county", "postgres://ann@db/county"),
    (
      "postgres://db/county?password=s3cret&sslmode=require",
      "postgres://db/county?password=***&sslmode=require"
    ),
  ])
  func `is shown without its password`(text: String, shown: String) throws {
    #expect(try DatabaseURL(text).description == shown)
  }

  @Test(arguments: ["", "sqlite:", "mysql://x", "/data/county.db"])
  func `that can't be read is shown with an example`(text: String) {
    let error = #expect(throws: DatabaseURLError.unreadable(text)) { try DatabaseURL(text) }
    #expect(error?.description.contains("such as sqlite:junheng.db") == true)
  }
}
