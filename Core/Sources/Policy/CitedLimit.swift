/// A number of a book with the document that sets it.
public struct CitedLimit: Hashable, Sendable {
  public var value: Int
  public var citation: Citation

  public init(_ value: Int, _ citation: Citation) {
    self.value = value
    self.citation = citation
  }
}
