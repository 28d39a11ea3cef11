internal import Glibc

/// Whether a C string is `word`.
@inline(__always)
func matches(_ name: UnsafePointer<CChar>, _ word: StaticString) -> Bool {
  strcmp(name, UnsafeRawPointer(word.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
}

/// The value of the attribute `name`, with or without a prefix.
func value(of name: StaticString, in attributes: XMLAttributes) -> String? {
  var index = 0
  while let key = attributes[index], let value = attributes[index + 1] {
    let local = strrchr(key, 58).map { UnsafePointer($0 + 1) } ?? key
    if matches(local, name) { return String(cString: value) }
    index += 2
  }
  return nil
}

/// The value of an unprefixed attribute, so that `id` isn't taken for `r:id`.
func plainValue(of name: StaticString, in attributes: XMLAttributes) -> String? {
  var index = 0
  while let key = attributes[index], let value = attributes[index + 1] {
    if matches(key, name) { return String(cString: value) }
    index += 2
  }
  return nil
}
