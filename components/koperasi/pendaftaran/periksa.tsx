import { Formulir, KotakCentang, TombolKirim } from '@/components/form';
import { DaftarRingkas, Kartu, Pemberitahuan, Tautan } from '@/components/ui';
import { kirimPendaftaranAction } from '@/lib/koperasi/pendaftaran/actions';
import { alamatLangkah } from '@/lib/koperasi/pendaftaran/rules';
import type { BagianPeriksa, PeriksaDto } from '@/lib/koperasi/pendaftaran/types';
import { PemegangUnik } from '../isian/pemegang-unik';
import { type CalonKoperasi, TabelSerupa } from './serupa';

function NilaiPeriksa({ butir }: { butir: BagianPeriksa['butir'][number] }) {
  return (
    // Messages on top of the page lead here.
    <span id={butir.isian} tabIndex={-1}>
      {butir.nilai || <span className="teks-lembut">tidak diisi</span>}
      {butir.galat.map((pesan) => (
        <span key={pesan} className="pesan-galat block">
          {pesan}
        </span>
      ))}
    </span>
  );
}

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
        butir.length > 0 ? (
          <DaftarRingkas
            butir={butir.map((satu) => ({
              istilah: satu.label,
              nilai: <NilaiPeriksa butir={satu} />,
            }))}
          />
        ) : (
          <p className="teks-lembut">Belum ada pengurus yang diisi.</p>
        )
      ) : (
        <p className="pesan-galat">Bagian ini belum diisi.</p>
      )}
    </Kartu>
  );
}

/** The fields that tell koperasi apart, as they now stand. */
function calonDari(bagian: BagianPeriksa[]): CalonKoperasi {
  const nilai = (nama: string) =>
    bagian.flatMap(({ butir }) => butir).find(({ isian }) => isian === nama)?.nilai ?? '';
  return {
    nama: nilai('nama'),
    nomorIndukKoperasi: nilai('nomorIndukKoperasi'),
    nomorBadanHukum: nilai('nomorBadanHukum'),
    tanggalBadanHukum: nilai('tanggalBadanHukum'),
    jenis: nilai('jenis'),
    alamat: nilai('alamat'),
    wilayah: nilai('kelurahanKode'),
  };
}

/** All answers, the doubts about them, and the button that registers the koperasi. */
export function PeriksaPendaftaran({ periksa }: { periksa: PeriksaDto }) {
  const { draf, dibaca, bagian, lengkap, peringatan, serupa, kode } = periksa;
  return (
    <div className="grid grid-cols-1 gap-6">
      {bagian.map((satu) => (
        <Bagian key={satu.langkah} draf={draf} bagian={satu} />
      ))}
      {serupa.length > 0 ? (
        <Kartu judul="Mungkin sudah tercatat">
          <p className="mb-4">
            Bandingkan dahulu. Bila koperasinya sama, jangan daftarkan lagi: buka yang sudah
            tercatat lalu ubah datanya.
          </p>
          <TabelSerupa calon={calonDari(bagian)} serupa={serupa} />
        </Kartu>
      ) : null}
      {peringatan.length > 0 ? (
        <Pemberitahuan nada="peringatan" judul="Mohon periksa sekali lagi">
          <ul>
            {peringatan.map((satu) => (
              <li key={satu.kode}>{satu.pesan}</li>
            ))}
          </ul>
        </Pemberitahuan>
      ) : null}
      {lengkap ? (
        <Formulir
          aksi={kirimPendaftaranAction}
          tersembunyi={{ draf, dibaca, diperiksa: kode.join(',') }}
        >
          <PemegangUnik />
          {/* Other doubts are another question, not ticked yet. */}
          {serupa.length > 0 ? (
            <KotakCentang
              key={`berbeda ${kode.join(',')}`}
              nama="yakinBerbeda"
              label="Saya sudah membandingkan: ini koperasi yang berbeda"
            />
          ) : null}
          {peringatan.length > 0 ? (
            <KotakCentang
              key={`benar ${kode.join(',')}`}
              nama="konfirmasiPeringatan"
              label="Saya sudah memeriksa, datanya memang benar"
            />
          ) : null}
          <div>
            <TombolKirim>Daftarkan koperasi</TombolKirim>
          </div>
        </Formulir>
      ) : (
        <Pemberitahuan nada="galat" judul="Belum dapat didaftarkan">
          Lengkapi atau perbaiki bagian yang bertanda, lalu kembali ke halaman ini.
        </Pemberitahuan>
      )}
    </div>
  );
}
