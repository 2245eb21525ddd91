import type { Metadata } from 'next';
import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import {
  Formulir,
  FormulirBiasa,
  KotakCentang,
  PilihanRadio,
  TombolKirim,
} from '@/components/form';
import { PratinjauBukuKerja } from '@/components/penilaian/lembar/pratinjau-buku-kerja';
import { AkanMenggantikan } from '@/components/penilaian/penggantian';
import { Kartu, KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { TIPE_LEMBAR_KERJA } from '@/lib/dokumen/rules';
import { loadPokokPenilaian } from '@/lib/penilaian/boleh/loaders';
import { ambilBukuKerjaAction } from '@/lib/penilaian/lembar/actions';
import { loadBukuKerjaLembar } from '@/lib/penilaian/lembar/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/penilaian/[id]/lembar/buku-kerja'>): Promise<Metadata> {
  const { koperasi, tahunBuku } = (await loadPokokPenilaian((await params).id)).penilaian;
  return { title: `Isi dari buku kerja Excel: penilaian ${tahunBuku}, ${koperasi.nama}` };
}

export default async function BukuKerjaPage({
  params,
  searchParams,
}: PageProps<'/portal/penilaian/[id]/lembar/buku-kerja'>) {
  const param = await searchParams;
  const data = await loadBukuKerjaLembar((await params).id, param);
  const { penilaian, dokumen, dokumenId, bacaan, pratinjau } = data;
  const halaman = `/portal/penilaian/${penilaian.id}`;
  const lembarKerja = dokumen.filter(({ namaAsli }) => namaAsli.toLowerCase().endsWith('.xlsx'));
  const takTerpakai =
    bacaan?.ok === false || pratinjau?.asal === 'LAIN' || pratinjau?.tahunBerbeda === true;
  return (
    <>
      <KepalaHalaman
        judul="Isi dari buku kerja Excel"
        keterangan={`${penilaian.koperasi.nama}, tahun buku ${penilaian.tahunBuku}`}
        remah={[
          { label: 'Penilaian', href: '/portal/penilaian' },
          {
            label: `${penilaian.koperasi.nama}, tahun buku ${penilaian.tahunBuku}`,
            href: halaman,
          },
          { label: 'Lembar kerja', href: `${halaman}/lembar` },
          { label: 'Buku kerja' },
        ]}
      />
      <div className="grid gap-6">
        <AkanMenggantikan penilaian={penilaian} />
        <UnggahDokumen
          jenis="KERTAS_KERJA"
          judul="Buku kerja yang sudah diisi"
          kembali={`${halaman}/lembar/buku-kerja`}
          // Of a file that came in and cannot be used only the latter is said.
          param={takTerpakai ? { ...param, unggah: undefined } : param}
          daftar={lembarKerja}
          sendirian
          koperasiId={penilaian.koperasi.id}
          petunjuk="Buku kerja Excel yang diunduh dari lembar kerja ini."
          cara={{
            rute: '/api/berkas/buku-kerja',
            tersimpan: 'Buku kerja sudah tersimpan. Periksa perubahannya di bawah.',
            tipe: [TIPE_LEMBAR_KERJA],
          }}
        />
        {lembarKerja.length > 0 ? (
          <Kartu judul="Lihat perubahannya">
            <FormulirBiasa id="pilih" action={`${halaman}/lembar/buku-kerja`} method="get">
              <PilihanRadio
                nama="dokumen"
                label="Buku kerja"
                nilaiAwal={dokumenId ?? lembarKerja[0]?.id ?? ''}
                pilihan={lembarKerja.map((satu) => ({
                  nilai: satu.id,
                  label: `${satu.namaAsli} (${satu.ukuran}, diunggah ${satu.pada})`,
                }))}
              />
              <KotakCentang
                nama="kosongkan"
                label="Kosongkan juga yang kosong di buku kerja"
                petunjuk="Tanpa ini, isian yang tidak ada di buku kerja tetap seperti sekarang."
                nilaiAwal={pratinjau?.kosongkan ? 'ya' : ''}
              />
              <TombolKirim varian="kedua">Lihat perubahannya</TombolKirim>
            </FormulirBiasa>
          </Kartu>
        ) : null}
        {bacaan && !bacaan.ok ? (
          <Pemberitahuan nada="galat" judul="Buku kerja ini tidak dapat dipakai">
            {bacaan.sebab === 'TIDAK_ADA' ? (
              <p>Berkasnya tidak ditemukan. Unggah lagi.</p>
            ) : (
              <ul className="daftar-butir">
                {bacaan.pesan.map((satu) => (
                  <li key={satu}>{satu}</li>
                ))}
              </ul>
            )}
          </Pemberitahuan>
        ) : null}
        {pratinjau ? (
          <PratinjauBukuKerja pratinjau={pratinjau} koperasi={penilaian.koperasi.nama}>
            <Formulir
              aksi={ambilBukuKerjaAction}
              tersembunyi={{
                id: penilaian.id,
                versi: String(penilaian.versi),
                dokumenId: dokumenId ?? '',
                ...(pratinjau.kosongkan ? { kosongkan: 'ya' } : {}),
              }}
            >
              {pratinjau.asal === 'BELUM_PASTI' ? (
                <KotakCentang
                  nama="yakinKoperasi"
                  label={`Buku kerja ini benar milik ${penilaian.koperasi.nama}`}
                  petunjuk={`Di dalamnya tertulis ${pratinjau.koperasiBuku || 'nama koperasi yang kosong'}, dan buku kerja ini tidak dapat dipastikan diunduh dari lembar kerja ${penilaian.koperasi.nama}.`}
                />
              ) : null}
              <TombolKirim>Ambil ke lembar kerja</TombolKirim>
            </Formulir>
          </PratinjauBukuKerja>
        ) : null}
      </div>
    </>
  );
}
