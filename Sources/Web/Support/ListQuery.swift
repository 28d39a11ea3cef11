/// Reads the query parameters of a list.
struct ListQuery: Sendable {
  let address: Address

  /// The value of `name`, or nil when it isn't given.
  ///
  /// - Throws: `WebProblem` naming the value and the ones allowed.
  func choice<Value>(
    _ name: String, of values: [Value], word: (Value) -> String
  ) throws -> Value? {
    guard let found = address[name] else { return nil }
    guard let value = values.first(where: { word($0) == found }) else {
      throw WebProblem.badParameter(
        name, found: found, allowed: values.map(word).joined(separator: ", "))
    }
    return value
  }

  func choice<Value: RawRepresentable & CaseIterable>(_ name: String) throws -> Value?
  where Value.RawValue == String {
    try choice(name, of: Array(Value.allCases), word: \.rawValue)
  }

  /// `yes` is true and `no` is false.
  func flag(_ name: String) throws -> Bool? {
    try choice(name, of: [true, false]) { $0 ? "yes" : "no" }
  }

  /// The page asked for, from 1; the first when none is given.
  func page(of pages: Int) throws -> Int {
    guard let found = address["page"] else { return 1 }
    guard let page = Int(found), (1...max(1, pages)).contains(page) else {
      throw WebProblem.badParameter("page", found: found, allowed: "1–\(max(1, pages))")
    }
    return page
  }
}
