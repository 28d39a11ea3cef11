public import Foundation

extension Itinerary {
  /// The week as canonical JSON: UTF-8, sorted keys, two-space indentation.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }

  public init(json: Data) throws {
    self = try JSONDecoder().decode(Itinerary.self, from: json)
  }
}
