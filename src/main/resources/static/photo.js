// A large photo is made smaller before it is sent, for weak networks; the server makes every photo anew in any case.
'use strict';

document.addEventListener('change', async event => {
  const field = event.target;
  const file = field.matches('[data-photo]') && field.files[0];
  if (!file || file.size < 1000000 || !window.createImageBitmap || !window.DataTransfer) return;
  const button = field.form.querySelector('button');
  button.disabled = true;
  try {
    const image = await createImageBitmap(file);
    const scale = Math.min(1, 1600 / Math.max(image.width, image.height));
    const paper = document.createElement('canvas');
    paper.width = Math.round(image.width * scale);
    paper.height = Math.round(image.height * scale);
    paper.getContext('2d').drawImage(image, 0, 0, paper.width, paper.height);
    const small = await new Promise(done => paper.toBlob(done, 'image/jpeg', 0.85));
    if (small && small.size < file.size) {
      const files = new DataTransfer();
      files.items.add(new File([small], 'foto.jpg', { type: 'image/jpeg' }));
      field.files = files.files;
    }
  } catch {
    // whatever is wrong with it, the server says
  }
  button.disabled = false;
});
