import Store
import Testing

@Suite struct `A database address` {
  @Test func `names a file`() throws {
    #expect(try DatabaseURL("sqlite:/data/county.db") == .sqlite(path: "/data/county.db"))
  }

  @Test(arguments: ["postgres://localhost/junheng", "postgresql://localhost"])
  func `of PostgreSQL says that it comes later, and what to do now`(text: String) {
    let error = #expect(throws: DatabaseURLError.notYetSupported) { try DatabaseURL(text) }
    #expect(error?.description.contains("sqlite:junheng.db") == true)
  }

  @Test(arguments: ["", "sqlite:", "mysql://x", "/data/county.db"])
  func `that can't be read is shown with an example`(text: String) {
    let error = #expect(throws: DatabaseURLError.unreadable(text)) { try DatabaseURL(text) }
    #expect(error?.description.contains("such as sqlite:junheng.db") == true)
  }
}
