import { Formulir, KotakCentang, TombolKirim } from '@/components/form';
import { DaftarRingkas, Kartu, Pemberitahuan, Tautan } from '@/components/ui';
import { LABEL_ISIAN_PENDIRIAN } from '@/lib/pendirian/isian/rules';
import { mulaiPendirianAction } from '@/lib/pendirian/mulai/actions';
import { alamatLangkah } from '@/lib/pendirian/mulai/rules';
import type { BagianPeriksa, PeriksaMulaiDto } from '@/lib/pendirian/mulai/types';
import { KODE_NAMA_LEMBAGA } from '@/lib/pendirian/nama/rules';
import { DaftarNamaSerupa } from '../nama-serupa';

function Bagian({ draf, bagian }: { draf: string; bagian: BagianPeriksa }) {
  const { langkah, judul, terisi, butir } = bagian;
  return (
    <Kartu
      judul={judul}
      aksi={
        <Tautan href={alamatLangkah(draf, langkah)}>
          {terisi ? 'Ubah' : 'Isi'}
          <span className="hanya-pembaca"> {judul.toLowerCase()}</span>
        </Tautan>
      }
    >
      {terisi ? (
        <DaftarRingkas
          butir={butir.map((satu) => ({
            istilah: satu.label,
            nilai: (
              // Messages on top of the page lead here.
              <span id={satu.isian} tabIndex={-1} className="whitespace-pre-line">
                {satu.nilai || <span className="teks-lembut">tidak diisi</span>}
                {satu.galat.map((pesan) => (
                  <span key={pesan} className="pesan-galat block">
                    {pesan}
                  </span>
                ))}
              </span>
            ),
          }))}
        />
      ) : (
        <p className="pesan-galat">Bagian ini belum diisi.</p>
      )}
    </Kartu>
  );
}

/** All answers, names like the proposed one, and the button that begins the founding. */
export function PeriksaMulai({ periksa }: { periksa: PeriksaMulaiDto }) {
  const { draf, dibaca, bagian, lengkap, serupa, kewenangan, modal, pendiri, namaLembaga } =
    periksa;
  const diperiksa = [
    ...(namaLembaga ? [KODE_NAMA_LEMBAGA] : []),
    ...serupa.map(({ kode }) => kode),
  ];
  return (
    <div className="grid grid-cols-1 gap-6">
      {bagian.map((satu) => (
        <Bagian key={satu.langkah} draf={draf} bagian={satu} />
      ))}
      {kewenangan ? (
        <Pemberitahuan nada="peringatan" judul={kewenangan.judul}>
          {kewenangan.isi}
        </Pemberitahuan>
      ) : null}
      {modal ? (
        <Pemberitahuan nada="info" judul="Modal awal koperasi simpan pinjam">
          {modal}
        </Pemberitahuan>
      ) : null}
      {namaLembaga ? (
        <Pemberitahuan nada="peringatan" judul="Nama seperti lembaga pemerintah">
          {namaLembaga}
        </Pemberitahuan>
      ) : null}
      {serupa.length > 0 ? (
        <Kartu judul="Nama yang mirip">
          <p className="mb-4">
            Notaris memesan nama lewat AHU, dan nama yang terlalu mirip dapat ditolak. Bandingkan
            dahulu.
          </p>
          <DaftarNamaSerupa serupa={serupa} />
        </Kartu>
      ) : null}
      {pendiri ? (
        <Pemberitahuan nada="info" judul="Setelah ini: mengumpulkan pendiri">
          Paling sedikit {pendiri.palingSedikit} {pendiri.satuan}. Dasar: {pendiri.sumber}. Anda
          mengundang pendiri lain dengan nomor telepon atau tautan.
        </Pemberitahuan>
      ) : null}
      {lengkap ? (
        <Formulir
          aksi={mulaiPendirianAction}
          labelGalat={LABEL_ISIAN_PENDIRIAN}
          tersembunyi={{ draf, dibaca, diperiksa: diperiksa.join(',') }}
        >
          {diperiksa.length > 0 ? (
            <KotakCentang
              // Other doubts are another question, not ticked yet.
              key={diperiksa.join(',')}
              nama="konfirmasiPeringatan"
              label={[
                namaLembaga ? 'Saya tetap memakai nama yang memuat nama lembaga' : null,
                serupa.length > 0 ? 'Saya sudah membandingkan dengan nama-nama yang mirip' : null,
              ]
                .filter(Boolean)
                .join('. ')}
            />
          ) : null}
          <div>
            <TombolKirim>Mulai pendirian</TombolKirim>
          </div>
        </Formulir>
      ) : (
        <Pemberitahuan nada="galat" judul="Belum dapat dimulai">
          Lengkapi atau perbaiki bagian yang bertanda, lalu kembali ke halaman ini.
        </Pemberitahuan>
      )}
    </div>
  );
}
