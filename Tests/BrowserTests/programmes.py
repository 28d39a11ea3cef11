"""What the tests of programmes share: where the browser is, and filling one part of a page."""

from harness import Changing, Page


class Programmes(Changing):
    def here(self):
        return self.browser.driver.current_url.replace(self.server.address, "")

    def enter(self, scope, **values):
        """Fills fields by their names, within one part of the page; then sends its form."""
        for name, value in values.items():
            self.fill(f"{scope} [name='{name.replace('__', '.').replace('_', '-')}']", value)
        page = Page(self.browser.driver)
        self.browser.driver.execute_script(
            "for (const box of document.querySelectorAll(`${arguments[0]} details`)) box.open = true",
            scope)
        page.press(f"{scope} form button[type=submit]")
        self.assertEqual([], [box.text for box in page.all("main [role=alert]")])

    def follow(self, selector):
        Page(self.browser.driver).press(selector)
        return self.here()
