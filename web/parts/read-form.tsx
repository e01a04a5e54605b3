/** The ways to have something read: a text, files or an address. One form, so that it works without scripts too. */
export function ReadForm() {
  return (
    <form
      id="read"
      className="read"
      method="post"
      action="/read"
      encType="multipart/form-data"
      aria-labelledby="read-title"
      data-island="read-form"
    >
      <h2 id="read-title">Read a report</h2>
      <label htmlFor="title">Headline</label>
      <input id="title" name="title" type="text" maxLength={300} autoComplete="off" />
      <label htmlFor="text">Text</label>
      <textarea id="text" name="text" rows={6} />
      <label htmlFor="file">or files, of any format that is known</label>
      <input id="file" name="file" type="file" multiple={true} />
      <label htmlFor="url">or the address of a page or feed</label>
      <input id="url" name="url" type="url" maxLength={2000} placeholder="https://" />
      <details>
        <summary>Day, outlet, keeping</summary>
        <label htmlFor="date">Day, where the report does not say it</label>
        <input id="date" name="date" type="date" />
        <label htmlFor="publisher">Outlet, where the report does not say it</label>
        <input id="publisher" name="publisher" type="text" maxLength={200} />
        <label className="choice">
          <input name="keep" type="checkbox" value="yes" /> Keep everything as it is read
        </label>
      </details>
      <button type="submit">Read it</button>
      <p className="line">Nothing is kept unless you ask for it.</p>
    </form>
  )
}
